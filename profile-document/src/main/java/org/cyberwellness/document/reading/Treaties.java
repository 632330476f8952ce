package org.cyberwellness.document.reading;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.TreatyAcceded;
import org.cyberwellness.profile.event.TreatyRatified;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** 2.2: what was signed, ratified or acceded to, and with which reservations. */
final class Treaties {
  private static final Pattern TREATY =
      Pattern.compile(
          "(?:the |to |[\\[\"'])(?=(?:United Nations |UN )?(?:Convention|(?:First |Second"
              + " |Facultative )?Optional Protocols?|Protocol|Treaty)\\b)");
  private static final Pattern END_OF_TITLE =
      Pattern.compile(
          "(?i),? (?:in|on) (?:(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{L}{3,9} )?\\d{4}\\b|, with\\b|,"
              + " (?:which|and has|but|in|on)\\b|[.;]$| (?:with(?:out)?) (?:any |no"
              + " )?(?:declarations?|reservations?)| (?:has|have|was|is) ");
  private static final Pattern NO_RESERVATIONS =
      Pattern.compile(
          "(?i)\\b(?:with no|without(?: any)?) (?:declarations?|reservations?)(?: (?:or|and)"
              + " (?:declarations?|reservations?))?(?: (?:to|on) ((?:articles?|art\\.) [^,]*(?:,"
              + " (?=\\d)[^,]*)*))?");
  private static final Pattern RESERVATIONS =
      Pattern.compile(
          "(?i)\\bwith ((?:a )?(?:declarations?|reservations?)[^,]*(?:, (?=\\d)[^,]*)*)");
  private static final String NOT = "(?<!\\bnot )(?<!\\bnot yet )(?<!\\bnever )(?<!\\bnot been )";
  private static final Pattern SIGNED = Pattern.compile("(?i)" + NOT + "\\bsigned\\b");
  private static final Pattern RATIFIED = Pattern.compile("(?i)" + NOT + "\\bratified\\b");
  private static final Pattern ACCEDED =
      Pattern.compile("(?i)" + NOT + "\\b(?:acceded|is a party|state party|accession)\\b");

  private static final Pattern NEITHER =
      Pattern.compile(
          "(?i)\\b(?:not|neither) (?:yet )?(?:signed|ratified|acceded(?: to)?) (?:or|and|nor)"
              + " (?:signed|ratified|acceded)\\b");

  private Treaties() {}

  /** Without what it says on reservations, which is not on the treaty. */
  static String withoutReservations(String text) {
    return NO_RESERVATIONS.matcher(text).replaceAll("");
  }

  /** Whether it says that something was signed, ratified or acceded to. */
  static boolean isAction(String text) {
    return !NEITHER.matcher(text).find()
        && (SIGNED.matcher(text).find()
            || RATIFIED.matcher(text).find()
            || ACCEDED.matcher(text).find());
  }

  static void read(Sentence sentence, Context context, Findings findings) {
    String text = sentence.text();
    Matcher treaty = TREATY.matcher(text);
    if (!treaty.find()) {
      findings.warn(sentence.line(), "no treaty is named here: nothing is taken");
      return;
    }
    String title = title(text.substring(treaty.end()));
    String reservations = reservations(text);
    Effective effective = context.effective(text);
    if (SIGNED.matcher(text).find()) {
      add(
          sentence,
          findings,
          () ->
              new TreatySigned(
                  effective,
                  new Line(title),
                  passage(reservations),
                  context.url(title),
                  context.source(),
                  null));
    }
    if (RATIFIED.matcher(text).find()) {
      add(
          sentence,
          findings,
          () ->
              new TreatyRatified(
                  effective,
                  new Line(title),
                  passage(reservations),
                  context.url(title),
                  context.source(),
                  null));
    }
    if (ACCEDED.matcher(text).find()) {
      add(
          sentence,
          findings,
          () ->
              new TreatyAcceded(
                  effective,
                  new Line(title),
                  passage(reservations),
                  context.url(title),
                  context.source(),
                  null));
    }
  }

  private static void add(Sentence sentence, Findings findings, Supplier<ProfileEvent> event) {
    findings.add(sentence.line(), event);
  }

  private static String title(String rest) {
    Matcher end = END_OF_TITLE.matcher(rest);
    String title = end.find() ? rest.substring(0, end.start()) : rest;
    return Names.cleaned(title).replace(" to The ", " to the ");
  }

  private static String reservations(String text) {
    Matcher none = NO_RESERVATIONS.matcher(text);
    if (none.find()) {
      return none.group(1) == null ? "None" : "None on " + none.group(1).strip();
    }
    Matcher some = RESERVATIONS.matcher(text);
    if (!some.find()) {
      return "";
    }
    String named = some.group(1).strip();
    return Character.toUpperCase(named.charAt(0)) + named.substring(1);
  }

  private static @Nullable Passage passage(String text) {
    return text.isEmpty() ? null : new Passage(text);
  }
}
