package org.cyberwellness.document.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.jspecify.annotations.Nullable;

/** 1.2.1: incident response teams, and assessments of the readiness for one. */
final class Teams {
  private static final Pattern ASSESSMENT =
      Pattern.compile(
          "(?i)\\breadiness (?:and needs )?assessments?\\b|\\bassessment of (?:the )?readiness\\b");
  private static final Pattern ASSESSOR_FIRST =
      Pattern.compile(
          "(?i)^(?:the )?(.{1,100}?) (?:has |have )?(?:also )?(?:completed|conducted|carried"
              + " out|performed|undertook|made|did) ");
  private static final Pattern ASSESSOR_LAST =
      Pattern.compile(
          "(?i)\\b(?:conducted|completed|carried out|performed|undertaken|made|assisted|done) by"
              + " (?:the )?([^,.;]{1,100}?)(?= (?:at|in|on|for|during)\\b|[,.;]|$)");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:at|in) (?:the"
              + " )?(?=\\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(.{1,80}?)(?:,?"
              + " (?:in|on|from|during) |[;]|\\.?$|, (?=\\d))");
  private static final Pattern NAME_AND_ACRONYM =
      Pattern.compile("^(.{3,300}?) ?\\((\\p{L}[^()]{1,40})\\)$");
  private static final Pattern ONE_WORD = Pattern.compile("[^ ]*\\p{Lu}[^ ]*\\p{Lu}[^ ]*");

  private Teams() {}

  static boolean isAssessment(String text) {
    return ASSESSMENT.matcher(text).find();
  }

  static void readAssessment(Sentence sentence, Context context, Findings findings) {
    String text = sentence.text();
    findings.add(
        sentence.line(),
        () ->
            new CirtReadinessAssessed(
                context.happened(text),
                new Line(assessor(text, findings, sentence.line())),
                place(text),
                null,
                context.source(),
                null));
  }

  private static String assessor(String text, Findings findings, int line) {
    Matcher last = ASSESSOR_LAST.matcher(text);
    if (last.find()) {
      return last.group(1);
    }
    Matcher first = ASSESSOR_FIRST.matcher(text);
    if (first.find() && !isAssessment(first.group(1))) {
      return first.group(1);
    }
    findings.warn(
        line, "who assessed the readiness is not told: ITU is taken for it, whose document it is");
    return "ITU";
  }

  private static @Nullable Line place(String text) {
    Matcher place = PLACE.matcher(text);
    return place.find() ? new Line(place.group(1)) : null;
  }

  static void read(String name, Sentence sentence, Context context, Findings findings) {
    String bare = Names.cleaned(name);
    Matcher both = NAME_AND_ACRONYM.matcher(bare);
    String acronym = both.matches() ? both.group(2) : ONE_WORD.matcher(bare).matches() ? bare : "";
    String title = both.matches() ? both.group(1) : context.acronyms().meaningOf(bare).orElse(bare);
    Effective effective = context.effective(sentence.text());
    findings.add(
        sentence.line(),
        () ->
            new CirtRecognized(
                effective,
                new Line(title),
                acronym.isEmpty() ? null : new Line(acronym),
                context.url(acronym.isEmpty() ? title : acronym),
                null,
                context.source(),
                null));
  }

  static void read(Sentence sentence, Context context, Findings findings) {
    List<String> names = Names.in(sentence.text(), false);
    if (names.isEmpty()) {
      findings.addUnnamed(sentence);
    }
    NameDoubts.warn(names, sentence, findings);
    names.forEach(name -> read(name, sentence, context, findings));
  }
}
