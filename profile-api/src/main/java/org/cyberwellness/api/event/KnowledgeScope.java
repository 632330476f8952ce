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
 * @param supplied a history that the read store does not have: that of a dry run, or one that is
 *     not projected yet
 */
public record KnowledgeScope(
    CountryCode country, AsOf asOf, long sequence, @Nullable CountryHistory supplied) {
  private static final String DRY_RUN = "dry-run:";

  /** All that is known of the country. */
  public static KnowledgeScope ofToday(CountryCode country, AsOf today) {
    return new KnowledgeScope(country, today, Long.MAX_VALUE, null);
  }

  /** All that is recorded of the country, where the read store cannot show it yet. */
  public static KnowledgeScope ofRecorded(CountryHistory history, AsOf today) {
    return new KnowledgeScope(history.country(), today, history.sequence(), history);
  }

  /** What a recorded profile knows. */
  public static KnowledgeScope of(Profile profile) {
    return new KnowledgeScope(profile.country(), profile.asOf(), profile.sequence(), null);
  }

  /**
   * What would be known.
   *
   * @param sequence how much of the history is recorded
   */
  public static KnowledgeScope imagined(CountryHistory history, AsOf today, long sequence) {
    return new KnowledgeScope(history.country(), today, sequence, history);
  }

  /** Whether it sees what is not recorded. */
  public boolean isDryRun() {
    return supplied != null && supplied.sequence() > sequence;
  }

  /** The history that it sees. */
  public CompletableFuture<CountryHistory> history(
      DataLoader<HistoryKey, CountryHistory> histories) {
    return supplied != null
        ? CompletableFuture.completedFuture(supplied)
        : histories.load(new HistoryKey(country, sequence));
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
    return supplied != null && place > sequence ? DRY_RUN + id : id.toString();
  }
}
