package org.cyberwellness.document.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;

/** The measure of a section that says that something is in place and names nothing. */
final class UnnamedMeasure {
  private UnnamedMeasure() {}

  /**
   * Its title is the row's, and its note is what the section says.
   *
   * @param sentences at least one, each without a name
   */
  static void read(List<Sentence> sentences, Context context, Findings findings) {
    String text = sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
    String title = context.indicator().title() + ", not named";
    Passage note = new Passage(Findings.cut(text, 5_000));
    int line = sentences.getFirst().line();
    findings.warn(line, "nothing is named here: the measure is called '%s'".formatted(title));
    findings.add(line, () -> event(new Line(title), text, note, context));
  }

  private static ProfileEvent event(Line title, String text, Passage note, Context context) {
    return switch (context.indicator()) {
      case CRIMINAL_LEGISLATION -> law(LegislationArea.CRIMINAL, title, text, note, context);
      case REGULATION_AND_COMPLIANCE ->
          law(LegislationArea.REGULATION_AND_COMPLIANCE, title, text, note, context);
      case CHILD_PROTECTION_LEGISLATION ->
          law(LegislationArea.CHILD_PROTECTION, title, text, note, context);
      case CIRT ->
          new CirtRecognized(
              context.effective(text), title, null, null, null, context.source(), note);
      default -> NamedMeasures.event(title.toString(), text, text, note, context);
    };
  }

  private static LegislationEnacted law(
      LegislationArea area, Line title, String text, Passage note, Context context) {
    return new LegislationEnacted(
        context.effective(text), area, title, null, null, null, context.source(), note);
  }
}
