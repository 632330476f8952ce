package org.cyberwellness.api.scalar;

import graphql.schema.idl.RuntimeWiring;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Url;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Registers the scalars. Those of graphql-java-extended-scalars do not fit: their instants are cut
 * to milliseconds, and their dates take years beyond 9999.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?i)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
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
