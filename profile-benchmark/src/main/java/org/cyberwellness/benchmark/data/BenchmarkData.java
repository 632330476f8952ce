package org.cyberwellness.benchmark.data;

import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.CountryCode;

/** The country that is asked for, and others beside it. */
public record BenchmarkData(CountryFacts asked, List<CountryFacts> others) {
  public static final CountryCode ASKED = new CountryCode("KH");
  private static final int OTHERS = 20;
  private static final int EVENTS_OF_OTHERS = 100;
  private static final int LETTERS = 300;

  /** The asked country with so many events, and 20 of 100 events. */
  public static BenchmarkData of(int events) {
    return of(events, OTHERS, EVENTS_OF_OTHERS);
  }

  /** The asked country with so many events, and so many others with so many. */
  public static BenchmarkData of(int events, int others, int eventsOfOthers) {
    return new BenchmarkData(
        CountryFacts.of(ASKED, events, LETTERS),
        CountryCode.all().stream()
            .filter(country -> !country.equals(ASKED))
            .limit(others)
            .map(country -> CountryFacts.of(country, eventsOfOthers, LETTERS))
            .toList());
  }

  /** The asked country first. */
  public List<CountryFacts> all() {
    return Stream.concat(Stream.of(asked), others.stream()).toList();
  }
}
