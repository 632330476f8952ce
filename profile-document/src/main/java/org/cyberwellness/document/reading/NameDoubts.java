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

  private NameDoubts() {}

  static void warn(List<String> names, Sentence sentence, Findings findings) {
    for (String whole : names) {
      String name = Organisations.of(whole).title();
      if (JOINED.matcher(name).find()) {
        findings.warn(
            sentence.line(),
            "'%s' may be two or more: they could not be told apart".formatted(name));
      } else if (!isClear(name)) {
        findings.warn(
            sentence.line(), "'%s' is taken for a name: it may hold more than one".formatted(name));
      }
    }
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
