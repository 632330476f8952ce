package org.cyberwellness.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.cyberwellness.document.writing.DocumentFormat;
import org.cyberwellness.document.writing.ProfileDocument;
import org.cyberwellness.document.writing.Reference;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventArbitraries;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class RoundTripPropertyTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final Reference REFERENCE = new Reference("https://x.org/KH", "Cited so.");

  /** Measures, absences, developments and figures with arbitrary texts, each begun by the end. */
  @Provide
  Arbitrary<List<ProfileEvent>> facts() {
    return EventArbitraries.events()
        .filter(fact -> !(fact instanceof MeasureEnding || fact instanceof MeasureConfirmed))
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<DocumentFormat> readable() {
    return Arbitraries.of(DocumentFormat.MARKDOWN, DocumentFormat.TEXT);
  }

  @Property(tries = 200)
  void a_profile_of_any_history_comes_out_of_its_document_as_it_went_in(
      @ForAll Story story, @ForAll AsOf day, @ForAll("readable") DocumentFormat format) {
    assertComesBack(story.history(), day, format);
  }

  @Property(tries = 200)
  void any_text_and_any_date_come_out_of_a_document_as_they_went_in(
      @ForAll("facts") List<ProfileEvent> facts, @ForAll("readable") DocumentFormat format) {
    assertComesBack(historyOf(facts), Histories.DAYS.getLast(), format);
  }

  private static void assertComesBack(CountryHistory history, AsOf day, DocumentFormat format) {
    Profile before = history.at(day);
    String text = ProfileDocument.of(history, before, Optional.of(REFERENCE), format);

    ReadDocument read = ExportedReader.read(text, DocumentDefaults.NOTHING);

    assertThat(read.country()).isEqualTo(KH);
    assertThat(read.date()).isEqualTo(day.date());
    assertThat(warnings(read)).isEmpty();
    Profile after = historyOf(said(read)).at(day);
    for (Indicator indicator : Indicator.values()) {
      Statement one = before.statement(indicator);
      Statement other = after.statement(indicator);
      assertThat(other.status()).as("%s in%n%s", indicator, text).isEqualTo(one.status());
      assertThat(facts(other)).as(text).containsExactlyInAnyOrderElementsOf(facts(one));
      if (one.measures().isEmpty()) {
        assertThat(other.since()).as(text).isEqualTo(one.since());
      }
    }
    for (Figure figure : Figure.values()) {
      assertThat(fact(after, figure)).as(text).isEqualTo(fact(before, figure));
    }
  }

  private static List<String> warnings(ReadDocument read) {
    return Stream.concat(
            read.warnings().stream(),
            read.sections().stream().flatMap(section -> section.warnings().stream()))
        .map(Warning::toString)
        .toList();
  }

  private static List<ProfileEvent> said(ReadDocument read) {
    return read.sections().stream()
        .flatMap(section -> section.statements().stream())
        .map(statement -> ((ReadStatement.Said) statement).event())
        .toList();
  }

  private static CountryHistory historyOf(List<ProfileEvent> facts) {
    List<StreamEntry> entries = new ArrayList<>();
    for (ProfileEvent fact : facts) {
      EventId id = new EventId(KH, entries.size());
      entries.add(new StreamEntry(id, Instant.EPOCH, "a steward", fact));
    }
    return CountryHistory.empty(KH).with(entries);
  }

  private static Optional<ProfileEvent> fact(Profile profile, Figure figure) {
    return Optional.ofNullable(profile.figures().get(figure))
        .map(event -> asInDocuments(event.event()));
  }

  private static List<ProfileEvent> facts(Statement statement) {
    return statement.measures().stream()
        .map(Measure::fact)
        .map(RoundTripPropertyTest::asInDocuments)
        .toList();
  }

  /** No document tells which measure one replaced, nor by which character a line was broken. */
  private static ProfileEvent asInDocuments(ProfileEvent fact) {
    Map<String, Object> fields = new HashMap<>();
    EventFields.of(fact)
        .forEach(
            (name, value) -> {
              if (!name.equals("replaces")) {
                fields.put(name, value instanceof Passage text ? plain(text) : value);
              }
            });
    return EventFields.make(fact.kind(), fields);
  }

  private static Passage plain(Passage text) {
    return new Passage(text.text().replaceAll(" *(\r\n|[\n\r\u2028\u2029]) *", "\n"));
  }
}
