package org.cyberwellness.history.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.cyberwellness.history.store.ProfileReader.Asked;
import org.cyberwellness.history.store.ReadSide;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;

/** What is read from the store is what the events make. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ProfilesPropertyTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final CountryHistory NOTHING = CountryHistory.empty(KH);
  private static final int TRIES = 150;

  private ReadSide side;
  private Profiles profiles;

  @BeforeTry
  void open() {
    side = ReadSide.onAnEmptyStore();
    profiles = new Profiles(side.calendars(), side.reader(), side.histories());
  }

  @AfterTry
  void dropTheStore() {
    side.database().drop();
  }

  @Property(tries = TRIES)
  void on_any_day_under_the_knowledge_of_today(
      @ForAll Story story,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    side.project(story.entries(), sizes);

    for (AsOf day : Histories.DAYS) {
      Profile expected = NOTHING.with(story.entries()).at(day);
      assertThat(profiles.answer(new ProfileQuestion(KH, day, null))).isEqualTo(expected);
      Asked asked = new Asked(side.calendars().of(List.of(KH)).get(KH), day);
      assertThat(side.reader().read(List.of(asked))).containsExactly(expected);
    }
  }

  @Property(tries = TRIES)
  void on_any_day_as_known_at_any_stamp(@ForAll Story story) {
    side.project(story.entries());
    CountryHistory history = NOTHING.with(story.entries());
    List<ProfileQuestion> questions = new ArrayList<>();
    for (StreamEntry entry : story.entries()) {
      for (AsOf day : Histories.DAYS) {
        questions.add(new ProfileQuestion(KH, day, new KnownAt(entry.recordedAt())));
        questions.add(
            new ProfileQuestion(KH, day, new KnownAt(entry.recordedAt().minusNanos(1000))));
      }
    }

    Map<ProfileQuestion, Profile> answers = profiles.answer(questions);

    assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(new HashSet<>(questions));
    answers.forEach(
        (question, answer) ->
            assertThat(answer)
                .as(question.toString())
                .isEqualTo(history.asKnownAt(question.knownAt()).at(question.asOf())));
  }

  @Property(tries = TRIES)
  void whoever_read_before_another_instance_projected_more_reads_that_too(
      @ForAll Story story, @ForAll @IntRange(min = 0, max = 40) int cut) {
    List<StreamEntry> entries = story.entries();
    int end = Math.min(cut, entries.size());
    ReadSide other = side.another();
    other.project(entries.subList(0, end));
    Histories.DAYS.forEach(day -> profiles.answer(new ProfileQuestion(KH, day, null)));

    other.project(entries.subList(end, entries.size()));

    for (AsOf day : Histories.DAYS) {
      assertThat(profiles.answer(new ProfileQuestion(KH, day, null)))
          .isEqualTo(NOTHING.with(entries).at(day));
    }
  }

  @Property(tries = TRIES)
  void whoever_read_before_the_store_was_rebuilt_reads_the_same(
      @ForAll Story story,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    List<StreamEntry> entries = story.entries();
    side.project(entries, sizes);
    Histories.DAYS.forEach(day -> profiles.answer(new ProfileQuestion(KH, day, null)));

    side.empty();
    side.another().project(entries);

    for (AsOf day : Histories.DAYS) {
      assertThat(profiles.answer(new ProfileQuestion(KH, day, null)))
          .isEqualTo(NOTHING.with(entries).at(day));
    }
  }
}
