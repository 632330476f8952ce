package org.cyberwellness.document.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Warns of a name that may hold more than one name, or more than a name. */
final class NameDoubts {
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:,| and| as well as) (?:(?:at|with|by|of) )?(?:the )?(?:\\p{Lu}\\S{0,40} ){0,6}"
              + "(?:Ministry|Department|Agency|Authority|Commission|Committee|Council|Unit|Centre|Center|Bureau|Institute|Office|Police|University|Union|Association|Team|CERT|CIRT|CSIRT|Act|Code|Law|Strategy|Policy|Framework|Programme)\\b");

  /** The words in lower case that names are made with. */
  private static final Pattern WITHIN_NAMES =
      Pattern.compile(
          "(?:of|the|and|for|on|in|to|with|by|at|against|from|or|its|an?|under|de|la|le|les|du|des|del|e|et|y|da|do|al|und|für)");

  private static final Pattern AND =
      Pattern.compile(
          "(?<=[\\p{Lu}\\p{N}][^ ,]{0,40}),? (?:and|as well as|&) (?=(?:the )?\\p{Lu})");
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(?:Act|Code|Law|Decree|Ordinance|Constitution|Regulation|Bill|Statute)s?\\b");

  private NameDoubts() {}

  static void warn(List<String> names, Sentence sentence, Findings findings) {
    boolean isMeans = Names.areMeans(names, sentence.text());
    for (String whole : names) {
      String name = Organisations.of(whole).title();
      if (JOINED.matcher(name).find() || joinsTwo(name)) {
        findings.warn(
            sentence.line(),
            "'%s' may be two or more: they could not be told apart".formatted(name));
      } else if (!isClear(name)) {
        findings.warn(
            sentence.line(), "'%s' is taken for a name: it may hold more than one".formatted(name));
      } else if (isMeans && !LAW.matcher(name).find()) {
        findings.warn(
            sentence.line(),
            "'%s' is taken for the measure: it may only be the means, or the body above"
                .formatted(name));
      }
    }
  }

  /**
   * Whether names may stand on both sides of an "and"; not so in 'Ministry of Women and Family'.
   */
  private static boolean joinsTwo(String name) {
    return AND.matcher(name)
        .results()
        .anyMatch(and -> Organisations.mayEnd(name.substring(0, and.start())));
  }

  /** Whether every word of it is one of a name's. */
  private static boolean isClear(String name) {
    for (String word : name.replaceAll("[\"'()]", "").split("[ ,]+")) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && word.chars().noneMatch(Character::isUpperCase)
          && !WITHIN_NAMES.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }
}
