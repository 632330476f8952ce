package org.cyberwellness.document.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.profile.event.CountryCode;

/** The country that a document names: in its title, else as the subject of its sentences. */
final class NamedCountry {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)cyber ?wellness\\s+(?:country )?profiles?\\b[\\s:\u2013-]*(?:of |for )?");
  private static final Pattern END_OF_TITLE =
      Pattern.compile(
          "(?i)\\badvertisement\\b|\\bback ?g?round\\b|\\btotal population|\\bcyberwellness|\\blast"
              + " updated|\\d");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:^|(?<=[\\s(]))((?:[\\p{L}.'&-]{1,30},? ){1,7})(?:does not|do not|has|have|is in the"
              + " process|is a member|participated|also participated)\\b");
  private static final int LONGEST = 120;

  private NamedCountry() {}

  static Optional<CountryCode> inTitle(String front) {
    Matcher title = TITLE.matcher(front);
    while (title.find()) {
      String rest = front.substring(title.end(), Math.min(front.length(), title.end() + LONGEST));
      Matcher end = END_OF_TITLE.matcher(rest);
      String name = end.find() ? rest.substring(0, end.start()) : rest;
      Optional<CountryCode> country =
          CountryNames.find(name).or(() -> CountryNames.find(name.split("\n\\s*\n")[0]));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The country of which most sentences speak; where two are as frequent, none. */
  static Optional<CountryCode> inSentences(String text) {
    Map<CountryCode, Integer> counts = new HashMap<>();
    Matcher subject = VERB.matcher(text.replace('\n', ' '));
    while (subject.find()) {
      List<String> words = Arrays.asList(subject.group(1).strip().split(" "));
      for (int start = 0; start < words.size(); start++) {
        Optional<CountryCode> country = CountryNames.exactly(words.subList(start, words.size()));
        if (country.isPresent()) {
          counts.merge(country.get(), 1, Integer::sum);
          break;
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<CountryCode> named =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
