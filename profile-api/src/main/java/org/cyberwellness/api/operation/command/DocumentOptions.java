package org.cyberwellness.api.operation.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What the command line tells of documents that do not tell it themselves. */
final class DocumentOptions {
  private static final String COUNTRY = "--country=";
  private static final String PUBLISHED_ON = "--published-on=";

  private DocumentOptions() {}

  static boolean isOne(String option) {
    return option.startsWith(COUNTRY) || option.startsWith(PUBLISHED_ON);
  }

  /** Nothing where one of them is no country, or no date. */
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
