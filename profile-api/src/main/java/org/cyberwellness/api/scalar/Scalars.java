package org.cyberwellness.api.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Url;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Registers the scalars. Those of graphql-java-extended-scalars do not fit: their instants are cut
 * to milliseconds, and their dates take years beyond 9999.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?i)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring ->
        wiring
            .scalar(TextScalar.named("Date", Scalars::date))
            .scalar(TextScalar.named("DateTime", Scalars::instant))
            .scalar(TextScalar.named("EffectiveDate", Effective::parse))
            .scalar(TextScalar.named("CountryCode", CountryCode::parse))
            .scalar(TextScalar.named("Url", Url::new));
  }

  private static LocalDate date(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // refused below
    }
    throw new IllegalArgumentException("is no date of the calendar: give YYYY-MM-DD");
  }

  private static Instant instant(String text) {
    try {
      if (DATE_TIME.matcher(text).matches()) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      }
    } catch (DateTimeException noSuchInstant) {
      // refused below
    }
    throw new IllegalArgumentException(
        "is no instant: give one such as 2014-08-26T09:30:00Z (RFC 3339)");
  }
}
