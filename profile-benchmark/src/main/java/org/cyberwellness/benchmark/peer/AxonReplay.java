package org.cyberwellness.benchmark.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.ProfileEvent;

/**
 * Axon's replay of a country's stream out of the event store on H2. All events are read: dates need
 * not agree with the order of recording.
 */
final class AxonReplay implements Peer {
  private final Ours recorded;
  private final EventStore events;

  AxonReplay(BenchmarkData data) throws InterruptedException {
    recorded = new Ours(data);
    events = recorded.application().bean(EventStore.class);
  }

  @Override
  public PlainProfile profile(CountryCode country, LocalDate asOf) {
    Map<String, String> values = new HashMap<>();
    events
        .readEvents(country.alpha2())
        .asStream()
        .map(message -> (ProfileEvent) message.getPayload())
        .filter(event -> !event.effective().begin().isAfter(asOf))
        .forEach(event -> values.put(event.row().name(), value(event)));
    return new PlainProfile(values);
  }

  private static String value(ProfileEvent event) {
    return switch (event) {
      case MeasureBegun begun -> begun.title().text();
      case PopulationEstimated figure -> Long.toString(figure.total().value());
      case InternetUseMeasured figure -> Double.toString(figure.percentage().value());
      default -> throw new IllegalStateException("the data set has no " + event.kind());
    };
  }

  @Override
  public Map<String, String> comparison(LocalDate from, LocalDate to) {
    return profile(BenchmarkData.ASKED, from).changesTo(profile(BenchmarkData.ASKED, to));
  }

  @Override
  public List<ProfileEvent> history(Indicator indicator) {
    List<ProfileEvent> changes = new ArrayList<>();
    events
        .readEvents(BenchmarkData.ASKED.alpha2())
        .asStream()
        .map(message -> (ProfileEvent) message.getPayload())
        .filter(event -> event.row().equals(indicator))
        .forEach(changes::add);
    return changes;
  }

  @Override
  public PlainProfile plain(Object profile) {
    return (PlainProfile) profile;
  }

  @Override
  public int differences(Object comparison) {
    return ((Map<?, ?>) comparison).size();
  }

  @Override
  public int changes(Object history) {
    return ((List<?>) history).size();
  }

  @Override
  public void close() {
    recorded.close();
  }
}
