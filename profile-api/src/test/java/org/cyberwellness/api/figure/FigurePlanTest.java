package org.cyberwellness.api.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.api.figure.DataSet.DataPoint;
import org.cyberwellness.api.figure.FigurePlan.LeftOut;
import org.cyberwellness.api.figure.FigurePlan.Reason;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Fact;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row of a data set does depends on what stands on its day. */
class FigurePlanTest {
  private static final CountryCode TONGA = new CountryCode("TO");

  static Stream<Arguments> given_a_history_when_a_row_is_planned_then_it_is_decided_so() {
    FigureReported row = by("World Bank", "2026-03-01", "2012").internetUse(6.8);
    return Stream.of(
        row("nothing recorded", row, "fresh"),
        row(
            "a figure of another year",
            row,
            "fresh",
            by("World Bank", null, "2011").internetUse(5)),
        row(
            "another figure of that day",
            row,
            "fresh",
            by("ITU", null, "2012").population(100_000)),
        row("no figure at all", row, "fresh", by("World Bank", null, "2012").cirt("CERT Tonga")),
        row("the same", row, "known", row),
        row(
            "the same value, an edition before",
            row,
            "known",
            by("World Bank", "2021-01-01", "2012").internetUse(6.8)),
        row(
            "the same value, an edition after",
            row,
            "known",
            by("World Bank", "2026-09-01", "2012").internetUse(6.8)),
        row(
            "the same value with more digits",
            row,
            "known",
            by("World Bank", "2021-01-01", "2012").internetUse(6.80000123)),
        row(
            "the publisher in other letters",
            row,
            "known",
            by("WORLD BANK", null, "2012").internetUse(6.8)),
        row(
            "another value, an edition before",
            row,
            "correction of 0",
            by("World Bank", "2021-01-01", "2012").internetUse(6.7)),
        row(
            "another value, the same edition",
            row,
            "correction of 0",
            by("World Bank", "2026-03-01", "2012").internetUse(6.7)),
        row(
            "another value, an edition without a day",
            row,
            "correction of 0",
            by("World Bank", null, "2012").internetUse(6.7)),
        row(
            "another value, dated to the month",
            row,
            "correction of 0",
            by("World Bank", null, "2012-12").internetUse(6.7)),
        row(
            "another value, an edition after",
            row,
            "LATER_EDITION",
            by("World Bank", "2026-09-01", "2012").internetUse(6.7)),
        row(
            "another publisher",
            row,
            "ANOTHER_PUBLISHER",
            by("ITU", null, "2012-12").internetUse(6.7)),
        row(
            "another publisher with the same value",
            row,
            "ANOTHER_PUBLISHER",
            by("ITU", null, "2012").internetUse(6.8)),
        row("no publisher", row, "ANOTHER_PUBLISHER", by(null, null, "2012").internetUse(6.8)),
        row(
            "a retracted figure",
            row,
            "fresh",
            by("ITU", null, "2012").internetUse(6.8),
            retraction(0)),
        row(
            "one person more",
            by("World Bank", null, "2012").population(14_478_000),
            "correction of 0",
            by("World Bank", null, "2012").population(14_478_001)),
        row(
            "as many people",
            by("World Bank", null, "2012").population(14_478_000),
            "known",
            by("World Bank", null, "2012").population(14_478_000)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void given_a_history_when_a_row_is_planned_then_it_is_decided_so(
      String history, FigureReported row, String decision, List<StreamEvent> before) {
    FigurePlan plan = FigurePlan.of(List.of(new DataPoint(7, TONGA, row)), history(before));

    List<String> decided = new ArrayList<>();
    plan.fresh().forEach(figure -> decided.add("fresh"));
    plan.revisions().forEach(one -> decided.add("correction of " + one.corrected().sequence()));
    plan.leftOut().stream().map(LeftOut::reason).map(Reason::name).forEach(decided::add);
    assertThat(decided)
        .as(history)
        .isEqualTo(decision.equals("known") ? List.of() : List.of(decision));
    assertThat(plan.known()).isEqualTo(decision.equals("known") ? 1 : 0);
    plan.fresh().forEach(figure -> assertThat(figure).isEqualTo(row));
    plan.revisions().forEach(one -> assertThat(one.replacement()).isEqualTo(row));
    plan.leftOut().forEach(one -> assertThat(one.row().line()).isEqualTo(7));
  }

  private static Arguments row(
      String history, FigureReported row, String decision, StreamEvent... before) {
    return Arguments.of(history, row, decision, List.of(before));
  }

  private static StreamEvent retraction(int sequence) {
    return new EventRetracted(new EventId(TONGA, sequence), new Passage("Wrong."));
  }

  private static Fact by(@Nullable String publisher, @Nullable String publishedOn, String year) {
    return on(year)
        .saidBy(
            new Source(
                new Line("Indicators"),
                publisher == null ? null : new Line(publisher),
                null,
                publishedOn == null ? null : LocalDate.parse(publishedOn)));
  }

  private static CountryHistory history(List<StreamEvent> events) {
    List<StreamEntry> entries = new ArrayList<>();
    for (StreamEvent event : events) {
      entries.add(
          new StreamEntry(
              new EventId(TONGA, entries.size()),
              Instant.EPOCH.plusSeconds(entries.size()),
              "a test",
              event));
    }
    return CountryHistory.empty(TONGA).with(entries);
  }
}
