package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the template.
 *
 * @param number empty where the template has none
 * @param indicator null where it heads no indicator
 */
record TemplateHeading(String number, List<String> words, @Nullable Indicator indicator) {
  private static final double ALIKE = 0.75;
  private static final Pattern OTHER = Pattern.compile("[^A-Z]");

  /** Before the figures. */
  static final TemplateHeading BACKGROUND = new TemplateHeading("", List.of("BACKGROUND"), null);

  /** All that have a number, in the template's order. */
  static final List<TemplateHeading> NUMBERED = numbered();

  private static List<TemplateHeading> numbered() {
    List<TemplateHeading> all = new ArrayList<>();
    all.add(of("1", "CYBERSECURITY"));
    all.add(of("1.1", "LEGAL MEASURES"));
    all.add(of("1.2", "TECHNICAL MEASURES"));
    all.add(of("1.3", "ORGANIZATION MEASURES"));
    all.add(of("1.4", "CAPACITY BUILDING"));
    all.add(of("1.5", "COOPERATION"));
    all.add(of("2", "CHILD ONLINE PROTECTION"));
    for (Indicator indicator : Indicator.values()) {
      all.add(new TemplateHeading(indicator.number(), wordsOf(indicator.title()), indicator));
    }
    all.sort(Comparator.comparing(TemplateHeading::number));
    return List.copyOf(all);
  }

  private static TemplateHeading of(String number, String words) {
    return new TemplateHeading(number, wordsOf(words), null);
  }

  private static List<String> wordsOf(String words) {
    return Arrays.asList(words.toUpperCase(Locale.ROOT).split(" "));
  }

  /** The number of words at the start of a line that are this heading, also misspelt; or 0. */
  int taken(List<String> line) {
    for (int count : new int[] {words.size(), words.size() + 1, words.size() - 1}) {
      if (count > 0 && count <= line.size() && isAlike(line.subList(0, count))) {
        return count;
      }
    }
    return 0;
  }

  /** Whether a line's words are the first of this heading, the last of them perhaps cut off. */
  boolean beginsWith(List<String> line) {
    return !line.isEmpty() && letters(words).startsWith(letters(line));
  }

  private static String letters(List<String> line) {
    return OTHER.matcher(String.join("", line).toUpperCase(Locale.ROOT)).replaceAll("");
  }

  private boolean isAlike(List<String> line) {
    String own = String.join("", words);
    String other = letters(line);
    int most = (int) (own.length() * (1 - ALIKE));
    return Math.abs(own.length() - other.length()) <= most && distance(own, other) <= most;
  }

  /** How many letters must be put in, left out or changed to get from one to the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** The heading of this number; null where the template has none. */
  static @Nullable TemplateHeading numbered(String number) {
    return NUMBERED.stream()
        .filter(heading -> Objects.equals(heading.number, number))
        .findFirst()
        .orElse(null);
  }
}
