package org.cyberwellness.benchmark.http;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyberwellness.benchmark.server.GraphQl;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.profile.event.CountryCode;

/** Requests that record one event each: a figure of internet users, on another day each time. */
final class RecordingRequests {
  static final String TOKEN = "the-token-of-the-benchmarks-steward";
  private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");
  private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
  private static final double NO_PERCENTAGE = 101;
  private static final String MUTATION =
      """
      mutation($input: RecordEventsInput!) { recordEvents(input: $input) {
          events { id recordedAt } projected userErrors { code } } }
      """;

  private final String run = UUID.randomUUID().toString();
  private final List<CountryCode> countries;
  private final AtomicLongArray days;
  private final AtomicLong sent = new AtomicLong();

  RecordingRequests(List<CountryCode> countries) {
    this.countries = List.copyOf(countries);
    days = new AtomicLongArray(countries.size());
  }

  /** Records one event of the next country. */
  byte[] next() {
    long number = sent.getAndIncrement();
    int country = Math.floorMod(number, countries.size());
    return request(
        countries.get(country), FIRST_DAY.plusDays(days.getAndIncrement(country)), 50, number);
  }

  /** The same, refused for its figure: nothing is recorded. */
  byte[] refused() {
    return request(countries.getFirst(), FIRST_DAY, NO_PERCENTAGE, sent.getAndIncrement());
  }

  /** The number of events that were to be recorded. */
  long recorded() {
    return IntStream.range(0, days.length()).mapToLong(days::get).sum();
  }

  /** The number of events that its countries have. */
  long recordedBy(ServedProcess server) throws IOException, InterruptedException {
    String query =
        countries.stream()
            .map(country -> "%1$s: profile(country: \"%1$s\") { sequence }".formatted(country))
            .collect(Collectors.joining(" ", "{ ", " }"));
    return SEQUENCE
        .matcher(server.ask(query))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)) + 1)
        .sum();
  }

  private byte[] request(CountryCode country, LocalDate day, double percentage, long number) {
    Map<String, Object> event =
        Map.of(
            "internetUseMeasured", Map.of("effective", day.toString(), "percentage", percentage));
    return KeptConnection.postAs(
        TOKEN,
        "/graphql",
        GraphQl.body(
            MUTATION,
            Map.of(
                "input",
                Map.of(
                    "country",
                    country.alpha2(),
                    "requestId",
                    run + "-" + number,
                    "source",
                    Map.of("title", "A benchmark"),
                    "events",
                    List.of(event)))));
  }
}
