package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the template's headings in a text, by their numbers and by their words. */
final class TemplateHeadings {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])([12](?:\\.\\d){0,2})\\.?(?=\\s)");
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_HEADING = 60;

  private TemplateHeadings() {}

  /** A heading found in the text. */
  record Found(TemplateHeading heading, int start, int end, @Nullable Warning warning) {}

  /** Where the last one begins; 0 where there is none. */
  static int last(String text) {
    Matcher number = NUMBER.matcher(text);
    int last = 0;
    while (number.find()) {
      TemplateHeading heading = TemplateHeading.numbered(number.group(1));
      if (heading != null && heading.taken(wordsAfter(text, number.end())) > 0) {
        last = number.start();
      }
    }
    return last;
  }

  /** All that begin before the end, in the order of the text. */
  static List<Found> in(NumberedText document, int end) {
    List<Found> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(document.text());
    while (number.find() && number.start() < end) {
      Found heading = heading(document, number);
      if (heading != null) {
        found.add(heading);
      }
    }
    return found;
  }

  private static @Nullable Found heading(NumberedText document, Matcher number) {
    String text = document.text();
    TemplateHeading heading = TemplateHeading.numbered(number.group(1));
    List<String> words = wordsAfter(text, number.end());
    int taken = heading == null ? 0 : heading.taken(words);
    boolean lineStart = isLineStart(text, number.start());
    if (heading != null
        && taken > 0
        && (lineStart || heading.indicator() != null || isUpperCase(words.subList(0, taken)))) {
      return new Found(heading, number.start(), endOfHeading(text, number.end(), taken), null);
    }
    if (!lineStart) {
      return null;
    }
    if (heading != null && endsIn(text, number.end(), words) && heading.beginsWith(words)) {
      return new Found(heading, number.start(), text.length(), null);
    }
    for (TemplateHeading other : TemplateHeading.NUMBERED) {
      int others = other.taken(words);
      if (others > 0 && isUpperCase(words.subList(0, others))) {
        return new Found(
            other,
            number.start(),
            endOfHeading(text, number.end(), others),
            new Warning(
                document.line(number.start()),
                "the heading has the number %s, its words are those of %s: the words are followed"
                    .formatted(number.group(1), other.number())));
      }
    }
    int upper = 0;
    while (upper < words.size() && isUpperCase(words.subList(upper, upper + 1))) {
      upper++;
    }
    int end = upper > 0 ? endOfHeading(text, number.end(), upper) : endOfLine(text, number.end());
    return heading == null
            || heading.number().length() == 1
            || end - number.end() > LONGEST_HEADING
            || upper == 0 && heading.number().length() < 5
        ? null
        : new Found(
            heading,
            number.start(),
            end,
            new Warning(
                document.line(number.start()),
                "the heading of %s has other words than the template's: the number is followed"
                    .formatted(heading.number())));
  }

  private static List<String> wordsAfter(String text, int from) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (words.size() < MOST_WORDS) {
      int start = skip(text, at, true);
      int end = skip(text, start, false);
      if (end == start) {
        break;
      }
      if (words.isEmpty() && !Character.isLetter(text.charAt(start))) {
        break;
      }
      words.add(text.substring(start, Math.min(end, start + 40)));
      at = end;
    }
    return words;
  }

  /** Whether the text ends with these words: it may have been cut off among them. */
  private static boolean endsIn(String text, int from, List<String> words) {
    return skip(text, endOfHeading(text, from, words.size()), true) == text.length();
  }

  /** Behind that many words, and a rest of the heading such as {@code & RCC}. */
  private static int endOfHeading(String text, int from, int count) {
    int at = from;
    for (int i = 0; i < count; i++) {
      at = skip(text, skip(text, at, true), false);
    }
    int rest = skip(text, at, true);
    if (rest < text.length() && (text.charAt(rest) == '&' || text.charAt(rest) == '/')) {
      at = skip(text, rest, false);
      at = skip(text, skip(text, at, true), false);
    }
    while (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '.')) {
      at++;
    }
    return at;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int skip(String text, int from, boolean white) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at)) == white) {
      at++;
    }
    return at;
  }

  private static boolean isUpperCase(List<String> words) {
    return words.stream()
        .allMatch(word -> word.chars().noneMatch(Character::isLowerCase) && hasLetters(word));
  }

  private static boolean hasLetters(String word) {
    return word.chars().filter(Character::isLetter).count() > 1 || word.equals("&");
  }

  static boolean isLineStart(String text, int index) {
    int at = index;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }
}
