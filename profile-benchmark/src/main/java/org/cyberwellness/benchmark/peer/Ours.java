package org.cyberwellness.benchmark.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.TemporaryDirectory;
import org.cyberwellness.history.comparison.Comparison;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.PopulationEstimated;

/** This project, in the same JVM, asked as its controllers ask. */
public final class Ours implements KnownThen {
  private final TemporaryDirectory directory = TemporaryDirectory.make();
  private final Application application = Application.start(directory.path());
  private final Profiles profiles = application.bean(Profiles.class);
  private final HistoryCache histories = application.bean(HistoryCache.class);
  private final List<KnownAt> batches = new ArrayList<>();

  /** Starts the application and records the facts. */
  public Ours(BenchmarkData data) throws InterruptedException {
    application.record(data);
    List<RecordedEvent> events = histories.of(BenchmarkData.ASKED).events();
    for (int last = Application.BATCH - 1; last < events.size(); last += Application.BATCH) {
      batches.add(new KnownAt(events.get(last).recordedAt()));
    }
  }

  Application application() {
    return application;
  }

  @Override
  public Profile profile(CountryCode country, LocalDate asOf) {
    return profiles.answer(new ProfileQuestion(country, new AsOf(asOf), null));
  }

  @Override
  public Profile profileKnownAfter(int batch, LocalDate asOf) {
    return profiles.answer(
        new ProfileQuestion(BenchmarkData.ASKED, new AsOf(asOf), batches.get(batch)));
  }

  @Override
  public int batches() {
    return batches.size();
  }

  /** As ComparisonController does. */
  @Override
  public Comparison comparison(LocalDate from, LocalDate to) {
    CountryHistory history = histories.of(BenchmarkData.ASKED);
    return Comparison.of(new Point(new AsOf(from), history), new Point(new AsOf(to), history));
  }

  @Override
  public List<Version<Statement>> history(Indicator indicator) {
    return histories.of(BenchmarkData.ASKED).statements(indicator);
  }

  @Override
  public PlainProfile plain(Object answer) {
    Profile profile = (Profile) answer;
    Map<String, String> values = new TreeMap<>();
    profile
        .statements()
        .forEach(
            (indicator, statement) ->
                statement
                    .measures()
                    .forEach(
                        measure ->
                            values.merge(
                                indicator.name(),
                                measure.fact().title().text(),
                                (one, other) -> one + " and " + other)));
    profile.figures().forEach((figure, event) -> values.put(figure.name(), text(event)));
    return new PlainProfile(values);
  }

  private static String text(RecordedEvent event) {
    return switch ((FigureReported) event.event()) {
      case PopulationEstimated figure -> Long.toString(figure.total().value());
      case InternetUseMeasured figure -> Double.toString(figure.percentage().value());
    };
  }

  @Override
  public int differences(Object answer) {
    Comparison comparison = (Comparison) answer;
    return comparison.changes().size() + comparison.figureChanges().size();
  }

  @Override
  public int changes(Object history) {
    return ((List<?>) history).size();
  }

  @Override
  public void close() {
    application.close();
    directory.close();
  }
}
