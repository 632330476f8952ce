package org.cyberwellness.api.standing;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.profile.event.CountryCode;

/** The order of a list of profiles; countries with equal values are sorted by name, A to Z. */
record StandingOrder(Field field, Direction direction) {
  static final StandingOrder BY_NAME = new StandingOrder(Field.NAME, Direction.ASC);

  enum Field {
    NAME,
    READINESS,
    LAST_CHANGED
  }

  enum Direction {
    ASC,
    DESC
  }

  /** A unique sort key of a country. */
  String keyOf(Standing standing) {
    String name = Objects.requireNonNull(BY_NAMES.get(standing.country()));
    return switch (field) {
      case NAME -> name;
      case READINESS -> String.format(Locale.ROOT, "%.6f:%s", standing.readiness().score(), name);
      case LAST_CHANGED ->
          (standing.lastChangedOn() == null ? "" : standing.lastChangedOn()) + ":" + name;
    };
  }

  Comparator<String> ofKeys() {
    Comparator<String> byField = Comparator.comparing(key -> key.substring(0, key.indexOf(':')));
    return switch (direction) {
      case ASC -> byField.thenComparing(Comparator.naturalOrder());
      case DESC -> byField.reversed().thenComparing(Comparator.naturalOrder());
    };
  }

  /** A sort key for a country's English name. */
  private static final Map<CountryCode, String> BY_NAMES = byNames();

  private static Map<CountryCode, String> byNames() {
    Collator english = Collator.getInstance(ULocale.ENGLISH);
    return CountryCode.all().stream()
        .collect(
            toMap(
                country -> country,
                country ->
                    HexFormat.of()
                            .formatHex(
                                english.getCollationKey(CountryNames.nameOf(country)).toByteArray())
                        + ":"
                        + country));
  }
}
