package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names in a sentence that says that something is there. */
final class Names {
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)\\b(?:also )?(?:known as|called|named|entitled|titled|namely|referred to as)(?: the"
              + " following)?:? ");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\((?!(?:R&D|and |or )|\\d)(\\p{Lu}[^()]{1,80}|\\p{L}+-?\\p{Lu}[^()]{1,40})\\)");
  private static final Pattern MEANS =
      Pattern.compile(
          "(?i)\\b(?:through|in compliance with|in accordance with|based on|such as|including|by"
              + " means of|shared (?:between|by|among)|under) (?!the"
              + " following|collaboration|cooperation)");
  private static final Pattern WITH =
      Pattern.compile(
          "(?i)\\b(?:partnerships?|agreements?|memorand(?:um|a) of understanding|mous?) with (?!the"
              + " following)");
  private static final Pattern AND_THE = Pattern.compile(" and the (?=\\p{Lu})");
  private static final Pattern IS =
      Pattern.compile(
          "(?i)\\b(?:cirts?|certs?|csirts?|teams?|strategy|strategies|policy|policies|roadmap|agency|agencies|framework|institutions?|organi[sz]ations?|body|bodies|programmes?|programs?|projects?|in"
              + " charge|responsible) (?:is|are) (?=(?-i:(?:the )?\\p{Lu}))");
  private static final Pattern VERB =
      Pattern.compile(
          "(?i) (?:(?:is|are|was|were|has been|have been) (?:(?:also|currently|both|jointly)"
              + " )?(?:the|a|an|one of|(?:officially"
              + " )?recogni[sz]ed|responsible|designated|mandated|appointed|tasked|in"
              + " charge|entrusted)\\b|provides?\\b|coordinates?\\b|oversees?\\b|acts?"
              + " as\\b|serves? as\\b|functions?"
              + " as\\b|offers?\\b|monitors?\\b|handles?\\b|manages?\\b)");
  private static final Pattern HAS_DONE =
      Pattern.compile(
          "(?i)\\b(?:recogni[sz]e[sd]|adopted|approved|enacted|established|launched|developed|created|implemented|introduced|published|issued|passed|operates|hosts|runs|designated|conducts|uses|offers)"
              + " (?=(?-i:(?:the |an? )?[\"']?\\p{Lu}))");
  private static final Pattern CUT =
      Pattern.compile(
          "(?i),? (?:which|that|who|whose|is|are|has|have|was|were)\\b.*|, (?:an?|the|to|in order"
              + " to|established|launched|hosted|operated|developed|adopted|published|created|including|under|located)\\b.*|,?"
              + " (?:established|launched|developed|adopted|published|created|formed|hosted|operated)\\b.*|;.*");
  private static final Pattern DATE_AT_END =
      Pattern.compile(
          "(?i),? \\(?(?:in|since|on|by|from) (?:early |mid |late )?(?:(?:\\d{1,2}(?:st|nd|rd|th)?"
              + " )?\\p{L}{3,9} )?\\d{4}\\)?$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|does|do|will|provides?|conducts?|offers?)\\b(?![^()]{0,200}\\))");
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "(?i)\\b(?:has|have|there"
              + " (?:is|are)|exists?|enacted|adopted|approved|recogni[sz]ed|established|held|conducted|certified|run|offers?|provides?|shares?|in"
              + " (?:force|place))\\b");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|six|several|the following) (?:\\p{L}+"
              + " ){0,4}(?:teams|cirts|certs|csirts|agencies|bodies|institutions|organi[sz]ations|programmes|strategies|laws)(?:,|:|,?"
              + " namely) ");
  private static final Pattern ITS_PLACE =
      Pattern.compile(
          "(?i),? (?:under|within|housed|hosted|operated|run|set up|established|created|led)\\b.*");
  private static final Pattern ADDRESS = Pattern.compile(" ?\\((?:https?://|www\\.)[^()\\s]*\\)");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|several|various|multiple|cirts|certs|csirts|strategies|policies|roadmaps|frameworks|agencies|institutions|organi[sz]ations|ministries|bodies|partnerships?|agreements?|mous?|memberships|programmes"
              + " and|are|shared|following)\\b");
  private static final Pattern LIST = Pattern.compile(", and (?:the )?|, (?:the )?| and (?:the )?");

  private Names() {}

  /** The names, in the order of the sentence; none where it gives none. */
  static List<String> in(String sentence, boolean subjectFirst) {
    String text = sentence;
    return subjectFirst
        ? firstOf(
            Stream.of(
                subject(text),
                after(CALLED, text),
                counted(text),
                after(IS, text),
                after(MEANS, text),
                brackets(text),
                after(HAS_DONE, text),
                afterColon(text)))
        : firstOf(
            Stream.of(
                after(CALLED, text),
                counted(text),
                afterColon(text),
                after(WITH, text),
                brackets(text),
                after(IS, text),
                after(MEANS, text),
                subject(text),
                after(HAS_DONE, text)));
  }

  /**
   * Whether a sentence gives these names as those through, by or under which something is there.
   */
  static boolean areMeans(List<String> names, String sentence) {
    return !names.isEmpty() && names.equals(after(MEANS, sentence));
  }

  private static List<String> firstOf(Stream<List<String>> candidates) {
    return candidates.filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
  }

  private static List<String> after(Pattern cue, String text) {
    Matcher found = cue.matcher(text);
    if (!found.find()) {
      return List.of();
    }
    String rest = CUT.matcher(text.substring(found.end())).replaceFirst("");
    String before = text.substring(0, found.end());
    return list(rest, PLURAL.matcher(before).find());
  }

  /** 'two teams, X under the ministry of Y and Z, which was set up by W': X and Z. */
  private static List<String> counted(String text) {
    return after(COUNTED, text).stream()
        .map(name -> cleaned(ITS_PLACE.matcher(name).replaceFirst("")))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Whether a text is a sentence, and so no name. */
  static boolean isSentence(String text) {
    return SENTENCE.matcher(text).find() && text.charAt(0) != '"';
  }

  /** Whether a sentence without a name says that something is in place. */
  static boolean saysInPlace(String sentence) {
    return IN_PLACE.matcher(sentence).find();
  }

  private static List<String> brackets(String text) {
    Matcher found = IN_BRACKETS.matcher(text);
    return found.find() ? list(found.group(1), PLURAL.matcher(text).find()) : List.of();
  }

  private static List<String> afterColon(String text) {
    int colon = text.indexOf(": ");
    return colon < 0 ? List.of() : list(text.substring(colon + 2), true);
  }

  private static List<String> subject(String text) {
    Matcher verb = VERB.matcher(text);
    if (!verb.find() || !Character.isUpperCase(text.charAt(0))) {
      return List.of();
    }
    String subject = text.substring(0, verb.start());
    boolean plural = verb.group().strip().startsWith("are") || subject.contains(" and the ");
    return subject.matches(
            "(?i)(?:there|it|this|that|they|these|which|computer"
                + " incidents|incidents|cybersecurity)")
        ? List.of()
        : list(subject, plural);
  }

  /** One name, or several where the sentence speaks of several. */
  private static List<String> list(String text, boolean several) {
    if (text.contains("; ")) {
      return cleaned(List.of(text.split("; (?:and )?")));
    }
    List<String> names = new ArrayList<>();
    Matcher separator = (several ? LIST : AND_THE).matcher(text);
    int start = 0;
    while (separator.find()) {
      String rest = text.substring(separator.end());
      if (depth(text, separator.start()) == 0
          && Organisations.beginsName(rest)
          && (separator.group().endsWith("the ")
              || Organisations.mayEnd(text.substring(start, separator.start())))) {
        names.add(text.substring(start, separator.start()));
        start = separator.end();
      }
    }
    names.add(text.substring(start));
    return cleaned(names);
  }

  private static int depth(String text, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth;
  }

  private static List<String> cleaned(List<String> names) {
    return names.stream()
        .map(Names::cleaned)
        .filter(
            name -> name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)))
        .filter(name -> !isSentence(name))
        .toList();
  }

  /** Without the article before it, the date and the marks after it, and the quotes around it. */
  static String cleaned(String name) {
    String bare = name.strip();
    while (!bare.isEmpty()
        && ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0
        && !endsInInitials(bare)) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    bare = ADDRESS.matcher(DATE_AT_END.matcher(bare).replaceFirst("")).replaceAll("");
    if (bare.length() > 1 && bare.charAt(0) == '"' && bare.endsWith("\"")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare.replaceFirst("^(?i:the|an?) (?=\\S)", "").strip();
  }

  private static boolean endsInInitials(String name) {
    return name.matches(".*(?:^|[ .])\\p{Lu}\\.\\p{Lu}\\.");
  }
}
