package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.document.form.Placed;
import org.cyberwellness.document.grammar.FigureItem;
import org.cyberwellness.document.grammar.MeasureItem;
import org.cyberwellness.document.grammar.StatusPhrase;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** Reads one section of a document that this service made. */
final class ExportedSection {
  private final Map<Integer, Source> sources;
  private final Source own;
  private final List<ReadStatement> statements = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  /** What stands in the first paragraph, and where. */
  private @Nullable StatusPhrase phrase;

  private int statusLine;
  private @Nullable Integer statusSource;
  private @Nullable Passage note;

  /**
   * @param sources by the number of their footnote
   * @param own that of an item which names none
   */
  ExportedSection(Map<Integer, Source> sources, Source own) {
    this.sources = sources;
    this.own = own;
  }

  ReadSection background(int line, List<Placed> body) {
    for (Placed placed : body) {
      if (placed.block() instanceof Entry item) {
        int at = placed.firstLine();
        ExportedReader.orWarn(
            at, warnings, () -> say(at, FigureItem.read(item, source(at, item.source()))));
      }
    }
    return new ReadSection(null, line, lastLine(line, body), null, statements, warnings);
  }

  ReadSection indicator(Indicator indicator, int line, List<Placed> body) {
    for (Placed placed : body) {
      int at = placed.firstLine();
      ExportedReader.orWarn(at, warnings, () -> take(indicator, placed));
    }
    if (phrase == null) {
      warnings.add(
          new Warning(
              line,
              "the section does not say how it stands: begin it with In place, In development,"
                  + " None or Not reported"));
    } else {
      report(indicator, phrase);
    }
    return new ReadSection(
        indicator,
        line,
        lastLine(line, body),
        phrase == null ? null : phrase.status(),
        statements,
        warnings);
  }

  private void take(Indicator indicator, Placed placed) {
    int line = placed.firstLine();
    switch (placed.block()) {
      case Paragraph paragraph when phrase == null -> {
        Optional<StatusPhrase> read = StatusPhrase.read(paragraph.text());
        if (read.isPresent()) {
          phrase = read.get();
          statusLine = line;
          statusSource = paragraph.source();
        }
      }
      case DetailList facts -> note = StatusPhrase.readNote(facts).orElse(note);
      case Entry item -> {
        say(line, MeasureItem.read(indicator, item, source(line, item.source())));
        MeasureItem.unknown(indicator, item)
            .forEach(label -> warn(line, "'%s' is left out: no such measure has it", label));
      }
      case Paragraph other -> warn(line, "'%s' is not read", shortened(other.text()));
      case Footnote _, Heading _ -> {}
    }
  }

  /** Adds what the status says beyond the measures that are listed under it. */
  private void report(Indicator indicator, StatusPhrase read) {
    switch (read.status()) {
      case ABSENT -> absent(indicator, since(read));
      case IN_DEVELOPMENT -> {
        if (events().anyMatch(TreatySigned.class::isInstance)) {
          return;
        }
        // An exercise keeps its indicator in place until an absence is reported.
        if (events().anyMatch(ExerciseParticipated.class::isInstance)) {
          absent(indicator, since(read));
        }
        say(
            statusLine,
            new DevelopmentReported(
                since(read), indicator, source(statusLine, statusSource), note));
      }
      case IN_PLACE -> {
        if (statements.isEmpty()) {
          warn(statusLine, "'%s' lists nothing: no measure is read", indicator.number());
        }
      }
      case NOT_REPORTED -> {}
    }
  }

  private void absent(Indicator indicator, Effective since) {
    say(statusLine, new AbsenceReported(since, indicator, source(statusLine, statusSource), note));
  }

  private Stream<ProfileEvent> events() {
    return statements.stream()
        .filter(ReadStatement.Said.class::isInstance)
        .map(said -> ((ReadStatement.Said) said).event());
  }

  private static Effective since(StatusPhrase read) {
    return Objects.requireNonNull(read.since());
  }

  private Source source(int line, @Nullable Integer number) {
    if (number != null && !sources.containsKey(number)) {
      warn(line, "there is no source [%s]: the document itself is taken for it", number.toString());
    }
    return number == null ? own : sources.getOrDefault(number, own);
  }

  private void say(int line, ProfileEvent event) {
    statements.add(new ReadStatement.Said(event, line));
  }

  private void warn(int line, String form, String value) {
    warnings.add(new Warning(line, form.formatted(value)));
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }

  private static int lastLine(int line, List<Placed> body) {
    return body.isEmpty() ? line : body.getLast().lastLine();
  }
}
