package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;

/** However the events come to the read store, the same is written down. */
@Domain(org.cyberwellness.history.timeline.Histories.class)
@Domain(DomainContext.Global.class)
class ProjectionPropertyTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final int TRIES = 150;

  private ReadSide grown;
  private ReadSide replayed;

  @BeforeTry
  void open() {
    grown = ReadSide.onAnEmptyStore();
    replayed = ReadSide.onAnEmptyStore();
  }

  @AfterTry
  void dropTheStores() {
    grown.database().drop();
    replayed.database().drop();
  }

  @Property(tries = TRIES)
  void a_replay_from_zero_writes_what_grew_in_parts(
      @ForAll Story story,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    grown.project(story.entries(), sizes);
    replayed.project(story.entries());

    assertThat(grown.documents()).isEqualTo(replayed.documents());
    Map<String, List<String>> ids = ReadSide.rowIds(grown.database());
    assertThat(ids.get("there")).as("no row calendar is left over").isEqualTo(ids.get("named"));
  }

  @Property(tries = TRIES)
  void a_batch_projected_twice_changes_nothing(
      @ForAll Story story, @ForAll @IntRange(min = 0, max = 40) int cut) {
    List<StreamEntry> entries = story.entries();
    grown.project(entries.subList(0, Math.min(cut, entries.size())));
    grown.project(entries);
    var before = grown.documents();

    grown.project(entries);
    grown.another().project(entries);

    assertThat(grown.documents()).isEqualTo(before);
  }

  @Property(tries = TRIES)
  void a_write_that_was_cut_off_is_seen_by_nobody_and_done_again(
      @ForAll Story story, @ForAll @IntRange(min = 1, max = 40) int cut) {
    List<StreamEntry> entries = story.entries();
    Assume.that(entries.size() > cut);
    grown.project(entries.subList(0, cut));
    CountryHistory known = CountryHistory.empty(KH).with(entries.subList(0, cut));

    writeWithoutHead(known, entries.subList(cut, entries.size()));

    ReadSide reader = grown.another();
    assertThat(reader.histories().of(KH).events()).isEqualTo(known.events());
    assertThat(reader.calendars().of(List.of(KH)).get(KH).sequence()).isEqualTo(cut - 1);

    reader.project(entries.subList(cut, entries.size()));

    replayed.project(entries);
    assertThat(grown.documents()).isEqualTo(replayed.documents());
  }

  @Property(tries = TRIES)
  void an_instance_that_was_overtaken_takes_nothing_back(
      @ForAll Story story, @ForAll @IntRange(min = 1, max = 40) int cut) {
    List<StreamEntry> entries = story.entries();
    Assume.that(entries.size() > cut);
    CountryUpdate late = update(grown, CountryHistory.empty(KH), entries.subList(0, cut));
    grown.project(entries);
    String calendar = ReadSide.documents(grown.database()).first();

    assertThatThrownBy(() -> grown.store().write(List.of(late)))
        .isInstanceOf(OvertakenException.class);

    assertThat(ReadSide.documents(grown.database()).first()).isEqualTo(calendar);
    assertThat(ReadSide.rowIds(grown.database()).get("there"))
        .containsAll(ReadSide.rowIds(grown.database()).get("named"));
    assertThat(grown.another().histories().of(KH).events())
        .isEqualTo(CountryHistory.empty(KH).with(entries).events());
  }

  @Property(tries = TRIES)
  void instances_that_project_in_turn_write_what_one_would(
      @ForAll Story story,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    ReadSide other = grown.another();
    List<StreamEntry> entries = story.entries();
    int start = 0;
    for (int i = 0; start < entries.size(); i++) {
      int end = Math.min(entries.size(), start + sizes.get(i % sizes.size()));
      (i % 2 == 0 ? grown : other).project(entries.subList(start, end));
      start = end;
    }
    replayed.project(entries);

    assertThat(grown.documents()).isEqualTo(replayed.documents());
  }

  private void writeWithoutHead(CountryHistory before, List<StreamEntry> further) {
    CountryUpdate update = update(grown, before, further);
    grown
        .database()
        .getCollection(ReadStore.ENTRIES, StreamEntry.class)
        .withCodecRegistry(EntryCodecs.REGISTRY)
        .insertMany(update.entries());
    grown.database().getCollection(ReadStore.ROWS).insertMany(update.written());
  }

  private static CountryUpdate update(
      ReadSide side, CountryHistory before, List<StreamEntry> further) {
    Calendar calendar = side.another().calendars().of(List.of(KH)).get(KH);
    return CountryUpdate.of(calendar, before.with(further), further);
  }
}
