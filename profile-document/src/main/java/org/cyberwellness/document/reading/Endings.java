package org.cyberwellness.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Line;

/** What is said to be no longer in force. */
final class Endings {
  private static final Pattern BEFORE_VERB =
      Pattern.compile(
          "(?i)^(.{1,600}?),? (?:(?:is|are|was|were|has|have|had)\\b|no"
              + " longer\\b|ceased\\b|expired\\b|\\(repealed)");
  private static final Pattern NO_LONGER_MEMBER =
      Pattern.compile(
          "(?i)\\bno longer (?:an? |the )?member (?:state )?of (?:the )?([^,.;]{1,400})");

  private Endings() {}

  static void read(Sentence sentence, Context context, Findings findings) {
    Matcher member = NO_LONGER_MEMBER.matcher(sentence.text());
    Matcher subject = BEFORE_VERB.matcher(sentence.text());
    if (!member.find() && !subject.find()) {
      findings.warn(sentence.line(), "what ended is not named here: nothing is taken");
      return;
    }
    String name = member.reset().find() ? member.group(1) : subject.group(1);
    String title = Law.of(name).title();
    try {
      findings.add(
          new ReadStatement.Ended(
              context.indicator(),
              new Line(title),
              context.effective(
                  sentence.text().substring(subject.reset().find() ? subject.end(1) : 0)),
              context.source(),
              sentence.line()));
    } catch (InvalidValueException e) {
      findings.warn(sentence.line(), "what ended is not named here: nothing is taken");
    }
  }
}
