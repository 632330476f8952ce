package org.cyberwellness.api.export;

import static java.util.stream.Collectors.joining;

import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.cyberwellness.api.web.caching.SettledKnowledge;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Prepares tables of statements. Their content is fixed before the first row is written. */
@Component
class StatementExport {
  private final Standings standings;
  private final HistoryCache histories;
  private final SettledKnowledge fixed;

  StatementExport(Standings standings, HistoryCache histories, SettledKnowledge fixed) {
    this.standings = standings;
    this.histories = histories;
    this.fixed = fixed;
  }

  /** A country, and the stamp of the last event that the table includes. */
  private record KnownCountry(CountryCode country, KnownAt knownAt) {}

  /**
   * The statements of every country of which something was known. Never settled: an event of a
   * country of which nothing is recorded yet may be on its way.
   */
  Export ofAll(RequestedPoint asked) {
    List<KnownCountry> known =
        standings.on(asked.asOf(), null, standings.places()).stream()
            .map(standing -> known(standing, asked))
            .sorted(Comparator.comparing(KnownCountry::country))
            .toList();
    return export(asked, known, false, true);
  }

  /** The statements of one country, even if nothing is known of it. */
  Export of(CountryCode country, RequestedPoint asked) {
    boolean settled = !asked.today() && fixed.isSettled(country, asked.knownAt());
    CountryHistory history = histories.of(country);
    KnownAt newest = history.knownAt();
    return export(
        asked, List.of(new KnownCountry(country, earlier(newest, asked))), settled, false);
  }

  private Export export(
      RequestedPoint asked,
      List<KnownCountry> known,
      boolean settled,
      boolean onlyOfWhichSomethingIsKnown) {
    String standsFor =
        known.stream()
            .map(one -> "%s %s".formatted(one.country(), one.knownAt()))
            .collect(joining("\n", "%d %s\n".formatted(StatementTable.FORM, asked.asOf()), ""));
    return new Export(
        Validity.of(standsFor, settled),
        out -> write(out, asked, known, onlyOfWhichSomethingIsKnown));
  }

  private void write(
      Writer out,
      RequestedPoint asked,
      List<KnownCountry> known,
      boolean onlyOfWhichSomethingIsKnown) {
    try (StatementTable table = new StatementTable(out)) {
      for (KnownCountry one : known) {
        CountryHistory history = histories.of(one.country()).asKnownAt(one.knownAt());
        if (history.sequence() >= 0 || !onlyOfWhichSomethingIsKnown) {
          table.add(history, asked.asOf());
        }
      }
    }
  }

  private static KnownCountry known(Standing standing, RequestedPoint asked) {
    return new KnownCountry(standing.country(), earlier(standing.knownAt(), asked));
  }

  /** The earlier of the newest stamp and the requested instant. */
  private static KnownAt earlier(KnownAt newest, RequestedPoint asked) {
    KnownAt knownAt = asked.knownAt();
    return knownAt == null || newest.isBefore(knownAt) ? newest : knownAt;
  }
}
