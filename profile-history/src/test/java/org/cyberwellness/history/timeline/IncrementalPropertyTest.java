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
class IncrementalPropertyTest {
  private static final CountryHistory NOTHING = CountryHistory.empty(new CountryCode("KH"));

  @Property
  void a_history_grown_in_parts_is_the_history_read_at_once(@ForAll Story story, @ForAll int cut) {
    Parts parts = Parts.of(story, cut);

    assertSame(NOTHING.with(parts.first).with(parts.second), NOTHING.with(story.entries()));
  }

  @Property
  void what_was_worked_out_before_leaks_into_nothing_after(@ForAll Story story, @ForAll int cut) {
    Parts parts = Parts.of(story, cut);
    CountryHistory before = NOTHING.with(parts.first);
    Histories.DAYS.forEach(before::at);

    CountryHistory after = before.with(parts.second);

    assertSame(after, NOTHING.with(story.entries()));
    assertSame(before, NOTHING.with(parts.first));
  }

  @Property
  void a_history_that_is_asked_after_each_entry_goes_on_as_if_it_were_not(@ForAll Story story) {
    CountryHistory grown = NOTHING;
    for (StreamEntry entry : story.entries()) {
      grown = grown.with(List.of(entry));
      Histories.DAYS.forEach(grown::at);
    }

    assertSame(grown, NOTHING.with(story.entries()));
  }

  @Property
  void entries_that_are_known_already_change_nothing(@ForAll Story story, @ForAll int cut) {
    Parts parts = Parts.of(story, cut);

    assertSame(NOTHING.with(parts.first).with(story.entries()), NOTHING.with(story.entries()));
    assertSame(story.history().with(parts.first), story.history());
  }

  private record Parts(List<StreamEntry> first, List<StreamEntry> second) {
    static Parts of(Story story, int cut) {
      List<StreamEntry> entries = story.entries();
      int size = Math.floorMod(cut, entries.size() + 1);
      return new Parts(entries.subList(0, size), entries.subList(size, entries.size()));
    }
  }
}
