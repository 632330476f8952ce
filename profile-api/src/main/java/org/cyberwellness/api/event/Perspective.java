package org.cyberwellness.api.event;

import java.util.concurrent.CompletableFuture;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.MeasureId;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * From where an event or a measure is seen: what is reached through a profile shows only what that
 * profile knows.
 *
 * @param sequence how much of the country's stream is known
 * @param imagined in a dry run: the history that is not recorded
 */
public record Perspective(
    CountryCode country, AsOf asOf, long sequence, @Nullable CountryHistory imagined) {
  private static final String DRY_RUN = "dry-run:";

  /** All that is known of the country. */
  public static Perspective ofToday(CountryCode country, AsOf today) {
    return new Perspective(country, today, Long.MAX_VALUE, null);
  }

  /** What a recorded profile knows. */
  public static Perspective of(Profile profile) {
    return new Perspective(profile.country(), profile.asOf(), profile.sequence(), null);
  }

  /**
   * What would be known.
   *
   * @param sequence how much of the history is recorded
   */
  public static Perspective imagined(CountryHistory history, AsOf today, long sequence) {
    return new Perspective(history.country(), today, sequence, history);
  }

  /** Whether it sees what is not recorded. */
  public boolean isDryRun() {
    return imagined != null;
  }

  /** The history that it sees. */
  public CompletableFuture<CountryHistory> history(
      DataLoader<KnownHistory, CountryHistory> histories) {
    return imagined != null
        ? CompletableFuture.completedFuture(imagined)
        : histories.load(new KnownHistory(country, sequence));
  }

  /** The event's id; in a dry run, one that nothing finds. */
  String idOf(EventId event) {
    return named(event.sequence(), event);
  }

  /** The measure's id; in a dry run, one that nothing finds. */
  String idOf(MeasureId measure) {
    return named(measure.sequence(), measure);
  }

  private String named(long place, Object id) {
    return imagined != null && place > sequence ? DRY_RUN + id : id.toString();
  }
}
