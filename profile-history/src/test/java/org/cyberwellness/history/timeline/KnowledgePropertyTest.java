package org.cyberwellness.history.timeline;

import static org.cyberwellness.history.timeline.Histories.assertSame;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.cyberwellness.profile.event.CountryCode;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class KnowledgePropertyTest {
  private static final CountryHistory NOTHING = CountryHistory.empty(new CountryCode("KH"));

  @Property
  void an_answer_at_a_reported_instant_never_changes_again(@ForAll Story story, @ForAll int pick) {
    List<StreamEntry> entries = story.entries();
    int request = endOfARequest(entries, pick);
    CountryHistory then = NOTHING.with(entries.subList(0, request));

    assertSame(story.history().asKnownAt(then.knownAt()), then);
  }

  @Property
  void the_knowledge_of_an_instant_is_that_of_its_place_in_the_stream(
      @ForAll Story story, @ForAll int pick) {
    CountryHistory history = story.history();
    List<StreamEntry> entries = story.entries();
    int request = endOfARequest(entries, pick);
    if (request > 0) {
      StreamEntry last = entries.get(request - 1);

      assertSame(
          history.asKnownAt(new KnownAt(last.recordedAt())),
          history.knownUpTo(last.id().sequence()));
    }
  }

  @Property
  void a_place_within_a_request_knows_just_the_entries_up_to_it(
      @ForAll Story story, @ForAll int pick) {
    List<StreamEntry> entries = story.entries();
    int place = Math.floorMod(pick, entries.size() + 1);

    assertSame(story.history().knownUpTo(place - 1), NOTHING.with(entries.subList(0, place)));
  }

  @Property
  void looking_back_twice_is_looking_back_to_the_earlier(
      @ForAll Story story, @ForAll int pick, @ForAll int other) {
    List<StreamEntry> entries = story.entries();
    int one = endOfARequest(entries, pick);
    int two = endOfARequest(entries, other);
    if (one > 0 && two > 0) {
      KnownAt first = new KnownAt(entries.get(Math.min(one, two) - 1).recordedAt());
      KnownAt second = new KnownAt(entries.get(Math.max(one, two) - 1).recordedAt());

      assertSame(
          story.history().asKnownAt(second).asKnownAt(first), story.history().asKnownAt(first));
    }
  }

  /** How many entries the stream had after some request. */
  private static int endOfARequest(List<StreamEntry> entries, int pick) {
    int end = Math.floorMod(pick, entries.size() + 1);
    while (end > 0
        && end < entries.size()
        && entries.get(end).recordedAt().equals(entries.get(end - 1).recordedAt())) {
      end++;
    }
    return end;
  }
}
