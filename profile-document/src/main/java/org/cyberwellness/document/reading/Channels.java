package org.cyberwellness.document.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.ReportingChannelKind;
import org.cyberwellness.profile.event.ReportingChannelOpened;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** 2.4: the numbers and addresses by which incidents are reported, and to whom. */
final class Channels {
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}\\.)+\\p{L}{2,20}");
  private static final Pattern WEB =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"]{1,1900}[^\\s<>\".,;:)]");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w./@-])(\\+?\\(?\\+?\\d[\\d ()/.-]{1,28}\\d)(?![\\w@])");
  private static final Pattern FAX =
      Pattern.compile("(?i)\\bfax(?: number)?:? ?[+\\d][\\d ()/.-]{2,30}");
  private static final Pattern PHONE_CUE =
      Pattern.compile(
          "(?i)\\b(?:phone|telephone|tel|number|numbers|hotlines?|helplines?|call(?:ing)?|dial(?:ling)?|mobile)\\b");
  private static final Pattern TO_WHOM =
      Pattern.compile(
          "(?i)\\b(?:reported (?:directly )?(?:to|at|on|through|via)|report (?:them |it"
              + " )?to|contact(?:ing)?|website of|site of|portal of|hotline of|helpline"
              + " of|by|through) (?:the )?(?=(?-i:\\p{Lu}))");
  private static final Pattern END =
      Pattern.compile(
          "(?i),? (?:on|by|at|via|through|using|with|or|is|are|has|provides|which|that|hosts|and"
              + " (?:by|on|at|via|the email))\\b|[,;:]|\\.$|\\. ");

  private Channels() {}

  static void read(Sentence sentence, Context context, Findings findings) {
    String text = sentence.text();
    String title = title(text);
    int before = findings.statements().size();
    Matcher email = EMAIL.matcher(text);
    String rest = text;
    boolean cue = PHONE_CUE.matcher(text).find();
    Matcher phone = PHONE.matcher(withoutAddresses(text));
    while (phone.find()) {
      String number = phone.group(1).strip();
      if (isPhone(number, cue)) {
        open(ReportingChannelKind.PHONE, title, number, null, sentence, context, findings);
      }
    }
    while (email.find()) {
      open(ReportingChannelKind.EMAIL, title, email.group(), null, sentence, context, findings);
    }
    Matcher web = WEB.matcher(rest);
    while (web.find()) {
      open(ReportingChannelKind.WEB, title, web.group(), null, sentence, context, findings);
    }
    if (findings.statements().size() == before) {
      others(title, sentence, context, findings);
    }
  }

  /** Where neither a number nor an address is in the text: a link, or the name alone. */
  private static void others(String title, Sentence sentence, Context context, Findings findings) {
    List<Link> links =
        context.links().stream().filter(link -> sentence.text().contains(link.text())).toList();
    for (Link link : links) {
      open(
          ReportingChannelKind.WEB,
          title.isEmpty() ? link.text() : title,
          link.url().text(),
          link.url(),
          sentence,
          context,
          findings);
    }
    if (links.isEmpty() && !title.isEmpty()) {
      open(ReportingChannelKind.OTHER, title, title, null, sentence, context, findings);
      findings.warn(
          sentence.line(), "neither a number nor an address is told: the name is taken for it");
    }
    if (links.isEmpty() && title.isEmpty()) {
      findings.warn(
          sentence.line(),
          "neither a number, an address nor a name is found here: nothing is taken");
    }
  }

  private static void open(
      ReportingChannelKind kind,
      String title,
      String value,
      @Nullable Url url,
      Sentence sentence,
      Context context,
      Findings findings) {
    findings.add(
        sentence.line(),
        () ->
            new ReportingChannelOpened(
                context.effective(sentence.text()),
                new Line(title.isEmpty() ? value : title),
                kind,
                new Line(value),
                url,
                null,
                context.source(),
                null));
  }

  /** Seven digits make a number; fewer do where the text speaks of one. */
  private static boolean isPhone(String number, boolean cue) {
    long digits = number.chars().filter(Character::isDigit).count();
    return digits <= 15 && (cue ? digits >= 3 : digits >= 7) && !number.matches("(?:19|20)\\d\\d");
  }

  /** Digits in addresses are no number to call, and a fax is none either. */
  private static String withoutAddresses(String text) {
    String plain = EMAIL.matcher(WEB.matcher(text).replaceAll(" ")).replaceAll(" ");
    return FAX.matcher(plain).replaceAll(" ");
  }

  private static String title(String text) {
    Matcher start = TO_WHOM.matcher(text);
    if (!start.find()) {
      return "";
    }
    String rest = text.substring(start.end());
    Matcher end = END.matcher(rest);
    return Names.cleaned(end.find() ? rest.substring(0, end.start()) : rest);
  }
}
