package org.cyberwellness.history.timeline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.profile.CountryStream;
import org.cyberwellness.profile.Move;
import org.cyberwellness.profile.Recorded;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;

/** One country's story: what was said, one request after the other, and what follows from it. */
public final class Story {
  private static final CountryCode KH = new CountryCode("KH");

  private final CountryStream stream;

  private Story(CountryStream stream) {
    this.stream = stream;
  }

  /** A story that begins with these facts, each by a request of its own. */
  public static Story of(ProfileEvent... facts) {
    Story story = new Story(new CountryStream(KH));
    List.of(facts).forEach(story::say);
    return story;
  }

  public static Story of(List<Move> moves) {
    return new Story(Move.streamOf(KH, moves));
  }

  /** Records a fact. */
  public EventId say(ProfileEvent fact) {
    return idOf(stream.record(List.of(fact)).orElseThrow());
  }

  /** Records a measure; the answer is its name. */
  public MeasureId bring(MeasureBegun fact) {
    return new MeasureId(KH, fact.row(), say(fact).sequence());
  }

  public EventId retract(EventId event) {
    return idOf(stream.retract(event).orElseThrow());
  }

  public EventId correct(EventId event, ProfileEvent replacement) {
    return idOf(stream.correct(event, replacement).orElseThrow());
  }

  /** The event that a measure of the story first came with. */
  public static EventId begunBy(MeasureId measure) {
    return new EventId(KH, measure.sequence());
  }

  public List<StreamEntry> entries() {
    return stream.entries().stream()
        .map(
            e ->
                new StreamEntry(
                    e.id(), e.recordedAt(), "a steward", e.event(), "hash of " + e.id()))
        .toList();
  }

  public CountryHistory history() {
    return CountryHistory.empty(KH).with(entries());
  }

  public Profile on(String day) {
    return history().at(new AsOf(LocalDate.parse(day)));
  }

  public Statement on(String day, Indicator indicator) {
    return on(day).statement(indicator);
  }

  public IndicatorStatus status(String day, Indicator indicator) {
    return on(day, indicator).status();
  }

  /** Since when the status of that day holds, in the words of its source. */
  public String since(String day, Indicator indicator) {
    return String.valueOf(on(day, indicator).since());
  }

  /** The titles of the measures listed on that day. */
  public List<String> listed(String day, Indicator indicator) {
    return on(day, indicator).measures().stream().map(m -> m.fact().title().text()).toList();
  }

  /** In whose words a measure ended by that day; null where it is in force. */
  public String ended(String day, MeasureId measure) {
    CountryHistory history = history();
    return history.events().stream()
        .filter(event -> measure.equals(event.measure()) && event.retraction() == null)
        .findFirst()
        .flatMap(event -> history.measure(event, new AsOf(LocalDate.parse(day))))
        .map(found -> String.valueOf(found.inForceUntil()))
        .orElseThrow();
  }

  /** What was said, for the report of a failed property. */
  @Override
  public String toString() {
    return stream.entries().stream()
        .map(entry -> "\n" + entry.id() + " " + entry.event())
        .collect(joining());
  }

  private static EventId idOf(Recorded recorded) {
    return new EventId(recorded.country(), recorded.lastSequence());
  }
}
