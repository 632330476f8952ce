package org.cyberwellness.api.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.document.reading.ReadSection;
import org.cyberwellness.document.reading.ReadStatement;
import org.cyberwellness.document.reading.Warning;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.MeasureBegun;
import org.jspecify.annotations.Nullable;

/** What a document states under one heading, as the API shows it. */
record ParsedStatement(ReadSection section, List<Warning> warnings) {

  public String number() {
    return section.number();
  }

  public String title() {
    return section.title();
  }

  public int firstLine() {
    return section.firstLine();
  }

  public int lastLine() {
    return section.lastLine();
  }

  public @Nullable IndicatorStatus status() {
    return section.status();
  }

  /** The titles of the measures named. */
  public List<String> measures() {
    return section.statements().stream().flatMap(ParsedStatement::title).toList();
  }

  /** All warnings, as one text; null if there are none. */
  public @Nullable String warning() {
    return warnings.isEmpty()
        ? null
        : warnings.stream().map(Warning::toString).collect(joining("; "));
  }

  private static Stream<String> title(ReadStatement statement) {
    return statement instanceof ReadStatement.Said said
            && said.event() instanceof MeasureBegun begun
        ? Stream.of(begun.title().text())
        : Stream.empty();
  }
}
