package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells where a sentence ends. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "art", "arts", "sec", "dr", "mr", "mrs", "ms", "st", "vs", "inc", "ltd",
          "cap", "ch", "para", "pp", "p", "vol", "ed", "e.g", "i.e", "etc", "dept", "min", "rep",
          "nr", "approx", "tel", "ext", "ph", "co", "corp", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private Sentences() {}

  static List<Sentence> of(NumberedText paragraph) {
    String text = paragraph.text();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        add(paragraph, start, i + 1, sentences);
        start = i + 1;
      }
    }
    add(paragraph, start, text.length(), sentences);
    return sentences;
  }

  private static void add(NumberedText paragraph, int from, int to, List<Sentence> sentences) {
    String text = paragraph.text().substring(from, to);
    if (!text.isBlank()) {
      int first = from + text.length() - text.stripLeading().length();
      sentences.add(new Sentence(text.strip(), paragraph.line(first)));
    }
  }

  private static boolean isEnd(String text, int index) {
    char c = text.charAt(index);
    if (c != '.' && c != '!' && c != '?' || index + 2 >= text.length()) {
      return false;
    }
    char next = text.charAt(index + 2);
    return text.charAt(index + 1) == ' '
        && (Character.isUpperCase(next) || Character.isDigit(next) || "\"'([".indexOf(next) >= 0)
        && !(c == '.' && isAbbreviated(text, index));
  }

  private static boolean isAbbreviated(String text, int dot) {
    int start = dot;
    while (start > 0
        && dot - start < 12
        && !Character.isWhitespace(text.charAt(start - 1))
        && text.charAt(start - 1) != '(') {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    boolean initials = word.length() == 1 && Character.isLetter(word.charAt(0));
    return initials || ABBREVIATIONS.contains(word);
  }
}
