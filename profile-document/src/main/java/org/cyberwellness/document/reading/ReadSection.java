package org.cyberwellness.document.reading;

import java.util.List;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a document says under one heading of the template.
 *
 * @param indicator null for the background figures
 * @param firstLine the line of its heading, from 1
 * @param lastLine the last line of its text
 * @param status null for the background, and where it could not be made out
 * @param statements what is to be recorded of it, in the order of the text
 */
public record ReadSection(
    @Nullable Indicator indicator,
    int firstLine,
    int lastLine,
    @Nullable IndicatorStatus status,
    List<ReadStatement> statements,
    List<Warning> warnings) {
  private static final String BACKGROUND = "0";

  public ReadSection {
    statements = List.copyOf(statements);
    warnings = List.copyOf(warnings);
  }

  /** Its number in the template; 0 for the background. */
  public String number() {
    return indicator == null ? BACKGROUND : indicator.number();
  }

  /** Its heading in the template. */
  public String title() {
    return indicator == null ? "Background" : indicator.title();
  }
}
