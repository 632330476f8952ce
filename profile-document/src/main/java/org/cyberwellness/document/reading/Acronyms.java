package org.cyberwellness.document.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the acronyms of a document stand for, where it says so: words, and the acronym in brackets.
 */
final class Acronyms {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\(((?=[^)]{0,20}\\p{Lu})[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]{1,20})\\)");
  private static final Set<String> SMALL =
      Set.of("of", "for", "and", "the", "on", "in", "to", "de", "&");
  private static final int LONGEST = 200;

  private final Map<String, String> meanings = new HashMap<>();

  private Acronyms() {}

  static Acronyms in(String text) {
    Acronyms acronyms = new Acronyms();
    Matcher brackets = IN_BRACKETS.matcher(text);
    while (brackets.find()) {
      String acronym = brackets.group(1);
      String words =
          capitalised(text.substring(Math.max(0, brackets.start() - LONGEST), brackets.start()));
      if (words.indexOf(' ') > 0 && standsFor(acronym, words)) {
        acronyms.meanings.putIfAbsent(acronym, words);
      }
    }
    return acronyms;
  }

  /** What it stands for, where the document tells. */
  Optional<String> meaningOf(String acronym) {
    return Optional.ofNullable(meanings.get(acronym));
  }

  /** The run of capitalised words, and small ones between them, at the end of a text. */
  private static String capitalised(String text) {
    String[] words = text.strip().split("\\s+");
    int start = words.length;
    for (int i = words.length - 1; i >= 0; i--) {
      String word = words[i];
      if (word.isEmpty() || ".,:;)".indexOf(word.charAt(word.length() - 1)) >= 0) {
        break;
      }
      if (Character.isUpperCase(word.charAt(0))) {
        start = i;
      } else if (!SMALL.contains(word)) {
        break;
      }
    }
    String run = String.join(" ", Arrays.copyOfRange(words, start, words.length));
    return run.startsWith("The ") ? run.substring(4) : run;
  }

  /** Whether the acronym's capitals are, in this order, capitals of the words. */
  private static boolean standsFor(String acronym, String words) {
    String capitals =
        words
            .chars()
            .filter(Character::isUpperCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    int at = 0;
    for (char c : acronym.toCharArray()) {
      if (Character.isUpperCase(c)) {
        at = capitals.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return !acronym.equals(acronym.toLowerCase(Locale.ROOT));
  }
}
