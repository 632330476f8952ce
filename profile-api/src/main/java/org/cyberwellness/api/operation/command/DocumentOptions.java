package org.cyberwellness.api.operation.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Options of the command line that supply what documents do not contain. */
final class DocumentOptions {
  private static final String COUNTRY = "--country=";
  private static final String PUBLISHED_ON = "--published-on=";

  private DocumentOptions() {}

  static boolean isOne(String option) {
    return option.startsWith(COUNTRY) || option.startsWith(PUBLISHED_ON);
  }

  /** Empty if an option is not a country or a date. */
  static Optional<DocumentDefaults> read(List<String> options) {
    try {
      @Nullable String country = value(options, COUNTRY);
      @Nullable String date = value(options, PUBLISHED_ON);
      return Optional.of(
          new DocumentDefaults(
              country == null ? null : CountryCode.parse(country),
              null,
              date == null ? null : LocalDate.parse(date)));
    } catch (InvalidValueException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String value(List<String> options, String name) {
    return options.stream()
        .filter(option -> option.startsWith(name))
        .map(option -> option.substring(name.length()))
        .findFirst()
        .orElse(null);
  }
}
