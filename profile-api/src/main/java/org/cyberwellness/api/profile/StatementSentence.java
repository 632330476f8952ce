package org.cyberwellness.api.profile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cyberwellness.api.event.DateText;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Indicator;

/** Describes a statement in one sentence. */
public final class StatementSentence {
  private static final int NAMED = 3;

  private StatementSentence() {}

  /**
   * The sentence, with a capital letter and a full stop.
   *
   * @param country the country's name
   */
  public static String of(String country, Indicator indicator, Statement statement) {
    String of = "%s, %s".formatted(country, indicator.title());
    return switch (statement.status()) {
      case NOT_REPORTED -> "%s: no source has said anything yet.".formatted(of);
      case ABSENT -> "%s: none, %s.".formatted(of, since(statement));
      case IN_DEVELOPMENT ->
          "%s: in development, %s%s.".formatted(of, since(statement), list(statement.measures()));
      case IN_PLACE ->
          "%s: in place, %s%s.".formatted(of, since(statement), list(statement.measures()));
    };
  }

  private static String since(Statement statement) {
    Effective since = Objects.requireNonNull(statement.since());
    return DateText.since(since);
  }

  private static String list(List<Measure> measures) {
    if (measures.isEmpty()) {
      return "";
    }
    String named =
        measures.stream()
            .limit(NAMED)
            .map(measure -> "“%s”".formatted(measure.fact().title()))
            .collect(Collectors.joining(", ", ": ", ""));
    int more = measures.size() - NAMED;
    return more > 0 ? "%s and %d more".formatted(named, more) : named;
  }
}
