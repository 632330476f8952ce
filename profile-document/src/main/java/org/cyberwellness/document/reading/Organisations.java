package org.cyberwellness.document.reading;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which one knows where the name of an organisation begins. */
final class Organisations {
  private static final String HEAD =
      "(?:Ministry|Ministries|Department|Directorate|Office|Agency|Authority|Commission|Committee|Council|Division|Unit|Centre|Center|Bureau|Institute|Board|Government|Secretariat|Cabinet|Police|Service|Bank|Corporation|Regulatory|General|Federal|National|State|Prime|President)";
  private static final Pattern BEGINS = Pattern.compile("^(?:the )?" + HEAD + "\\b");
  private static final Pattern ACRONYM =
      Pattern.compile(
          "^(?:the )?\\p{L}*\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}/-]*(?=$|[ ,(.])");
  private static final Pattern PARENT = Pattern.compile(", (?:of )?(?:the )?(?=" + HEAD + "\\b)");
  private static final Pattern UNDER =
      Pattern.compile(" (?:under|within|of|in|at) the (?=(?:Ministry|Prime|President|Cabinet)\\b)");

  private Organisations() {}

  /** Whether a name begins here, and not the rest of one. */
  static boolean beginsName(String text) {
    return BEGINS.matcher(text).find()
        || ACRONYM.matcher(text).find()
        || wordsBeforeComma(text) >= 2;
  }

  /** Whether what stands before a separator can be a whole name: 'Ministry of Posts' is none. */
  static boolean mayEnd(String text) {
    return !text.strip()
            .matches("(?i)(?:the )?(?:ministry|department) (?:of|for) \\p{L}+(?:, \\p{L}+)*")
        || text.contains("Justice")
        || text.contains("Interior");
  }

  private static int wordsBeforeComma(String text) {
    String[] words = text.split(",| and ", 2)[0].strip().split(" ");
    long capitals =
        Arrays.stream(words)
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .count();
    return capitals == words.length ? words.length : capitals >= 2 ? 2 : 0;
  }

  /** A body and the one that it belongs to: 'Department of X, Ministry of Y'. */
  record Body(String title, String parent) {}

  static Body of(String name) {
    Matcher comma = PARENT.matcher(name);
    if (comma.find()) {
      return new Body(name.substring(0, comma.start()), name.substring(comma.end()));
    }
    Matcher under = UNDER.matcher(name);
    return under.find()
        ? new Body(name.substring(0, under.start()), name.substring(under.end()))
        : new Body(name, "");
  }
}
