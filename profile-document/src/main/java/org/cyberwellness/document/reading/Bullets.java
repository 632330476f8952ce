package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks before the items of a list. */
final class Bullets {
  private static final String MARK =
      "--?|[\u2013\u2014\u2022\u00B7\u25AA\u25CF\u25E6\u25BA\u27A2\u2713\u2023\u2043\uF0B7\uF0A7\uF0D8]";
  private static final Pattern AT_START =
      Pattern.compile(
          "^(?:(?:"
              + MARK
              + ") ?(?=\\S)|[*+] (?=\\S)|(?:o|[a-z][.)]|\\([a-z0-9]{1,2}\\)|\\d{1,2}[.)])"
              + " (?=\\p{Lu}))");
  private static final Pattern AFTER_COLON =
      Pattern.compile("(?<=:) *(?=(?:" + MARK + ") ?[\\p{L}\\p{N}\"'(\\[])");
  private static final Pattern TRAILING = Pattern.compile(" (?:" + MARK + ")$");
  private static final Pattern FIRST = Pattern.compile("^(" + MARK + ")( ?)");

  private Bullets() {}

  static boolean has(String line) {
    return AT_START.matcher(line).find();
  }

  static String without(String line) {
    return AT_START.matcher(line).replaceFirst("").strip();
  }

  /** Without the mark of the next item. */
  static String withoutTrailing(String item) {
    return TRAILING.matcher(item.stripTrailing()).replaceFirst("").strip();
  }

  /** Where a list begins behind a colon, within a line; -1 where none does. */
  static int afterColon(String line) {
    Matcher list = AFTER_COLON.matcher(line);
    return list.find() ? list.end() : -1;
  }

  /**
   * Where the items of a list begin that stands on one line: behind each mark that is written like
   * the first.
   */
  static List<Integer> starts(String list) {
    Matcher first = FIRST.matcher(list);
    if (!first.find()) {
      return List.of(0);
    }
    String after = first.group(2).isEmpty() ? "(?=[^\\s-])" : " ";
    Matcher mark = Pattern.compile("(?:^| )" + Pattern.quote(first.group(1)) + after).matcher(list);
    List<Integer> starts = new ArrayList<>();
    while (mark.find()) {
      starts.add(mark.end());
    }
    return starts;
  }
}
