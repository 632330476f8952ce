package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the 249 officially assigned codes of ISO 3166-1. */
public record CountryCode(@JsonValue String alpha2) implements Comparable<CountryCode> {
  private static final Map<String, String> ALPHA2_BY_ALPHA3 =
      Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
          .collect(Collectors.toUnmodifiableMap(CountryCode::alpha3Of, Function.identity()));
  private static final Set<String> ALPHA2 = Set.copyOf(ALPHA2_BY_ALPHA3.values());

  /**
   * @throws InvalidValueException if the text is not an assigned alpha-2 code in upper case
   */
  @JsonCreator
  public CountryCode {
    if (!ALPHA2.contains(alpha2)) {
      throw refused(alpha2);
    }
  }

  /**
   * Parses an alpha-2 or alpha-3 code in upper or lower case.
   *
   * @throws InvalidValueException if the text is not an assigned code
   */
  public static CountryCode parse(String text) {
    if (!text.matches("[A-Za-z]{2,3}")) {
      throw refused(text);
    }
    String code = text.toUpperCase(Locale.ROOT);
    return new CountryCode(ALPHA2_BY_ALPHA3.getOrDefault(code, code));
  }

  /** All 249 codes, sorted. */
  public static List<CountryCode> all() {
    return ALPHA2.stream().sorted().map(CountryCode::new).toList();
  }

  /** The alpha-3 code: KHM for KH. */
  public String alpha3() {
    return alpha3Of(alpha2);
  }

  private static String alpha3Of(String alpha2) {
    return Locale.of("", alpha2).getISO3Country();
  }

  private static InvalidValueException refused(String text) {
    String shown = text.length() > 10 ? text.substring(0, 10) + "..." : text;
    return new InvalidValueException(
        "'%s' is not an ISO 3166-1 country code: give one such as KH".formatted(shown));
  }

  @Override
  public int compareTo(CountryCode other) {
    return alpha2.compareTo(other.alpha2);
  }

  @Override
  public String toString() {
    return alpha2;
  }
}
