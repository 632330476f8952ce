package org.cyberwellness.document.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;

/**
 * A law, as a list names it.
 *
 * @param provisions empty where it names none
 */
record Law(String title, String provisions) {
  private static final String PARTS =
      "(?:articles?|arts?\\.?|sections?|sec\\.|sects?\\.|\u00A7{1,2}|chapters?|paragraphs?|clauses?|parts?|title)"
          + " ?(?=[\\dIVXLC(])";
  private static final Pattern PARTS_FIRST =
      Pattern.compile(
          "(?i)^("
              + PARTS
              + "[^.]*?)(?:,| of| in| under) (?:the )?(?!"
              + PARTS
              + ")(?=(?-i:\\p{Lu}))");
  private static final Pattern PARTS_LAST =
      Pattern.compile("(?i)(?:: ?|, ?| - ?| \u2013 ?| )(?=" + PARTS + ")");
  private static final Pattern PARTS_IN_BRACKETS =
      Pattern.compile("(?i) ?\\((" + PARTS + "[^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
  private static final Pattern SAID_YEAR =
      Pattern.compile("(?i)(?:\\(|\\b(?:of|in|dated) )((?:1[89]|20)\\d\\d)(?![\\d./\u2013-])");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?<![\\w./\u2013-])(?<!no\\.? )(?<!nr\\.? )(?<!number )(?<!articles?"
              + " )((?:1[89]|20)\\d\\d)(?![\\w/\u2013-])(?!\\.\\d)(?! ?[-\u2013] ?\\d)");

  static Law of(String item) {
    String text = Names.cleaned(item);
    Matcher first = PARTS_FIRST.matcher(text);
    if (first.find()) {
      return new Law(Names.cleaned(text.substring(first.end())), first.group(1).strip());
    }
    Matcher brackets = PARTS_IN_BRACKETS.matcher(text);
    if (brackets.find() && brackets.start() > 0) {
      return new Law(
          Names.cleaned(text.substring(0, brackets.start()) + text.substring(brackets.end())),
          brackets.group(1).strip());
    }
    Matcher last = PARTS_LAST.matcher(text);
    return last.find() && last.start() > 0
        ? new Law(Names.cleaned(text.substring(0, last.start())), text.substring(last.end()))
        : new Law(text, "");
  }

  LegislationEnacted event(LegislationArea area, String told, Context context) {
    return new LegislationEnacted(
        effective(told, context),
        area,
        new Line(title),
        provisions.isEmpty() ? null : new Passage(provisions),
        context.url(title),
        null,
        context.source(),
        null);
  }

  /** A law's date is told beside its name, or is the year in it. */
  private Effective effective(String told, Context context) {
    return Dates.in(told)
        .or(() -> year(SAID_YEAR.matcher(told)))
        .or(() -> year(YEAR.matcher(told)))
        .filter(date -> !date.begin().isAfter(context.date()))
        .orElse(context.byThen());
  }

  private static Optional<Effective> year(Matcher year) {
    return year.find() ? Optional.of(Effective.parse(year.group(1))) : Optional.empty();
  }
}
