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
 * The scope of knowledge in which an event or a measure is shown: objects reached through a profile
 * show only what that profile knows.
 *
 * @param asOf the date of the profile
 * @param sequence the last known sequence of the country's stream
 * @param supplied a history that the read store does not contain: of a dry run, or not projected
 *     yet; null otherwise
 */
public record KnowledgeScope(
    CountryCode country, AsOf asOf, long sequence, @Nullable CountryHistory supplied) {
  private static final String DRY_RUN = "dry-run:";

  /** The present knowledge of a country. */
  public static KnowledgeScope ofToday(CountryCode country, AsOf today) {
    return new KnowledgeScope(country, today, Long.MAX_VALUE, null);
  }

  /** Everything recorded of a country, if it is not projected yet. */
  public static KnowledgeScope ofRecorded(CountryHistory history, AsOf today) {
    return new KnowledgeScope(history.country(), today, history.sequence(), history);
  }

  /** The knowledge of a profile. */
  public static KnowledgeScope of(Profile profile) {
    return new KnowledgeScope(profile.country(), profile.asOf(), profile.sequence(), null);
  }

  /**
   * The knowledge that a dry run would lead to.
   *
   * @param sequence the last recorded sequence; the history contains further events
   */
  public static KnowledgeScope imagined(CountryHistory history, AsOf today, long sequence) {
    return new KnowledgeScope(history.country(), today, sequence, history);
  }

  /** Whether the scope contains events that are not recorded. */
  public boolean isDryRun() {
    return supplied != null && supplied.sequence() > sequence;
  }

  /** The history in this scope. */
  public CompletableFuture<CountryHistory> history(
      DataLoader<HistoryKey, CountryHistory> histories) {
    return supplied != null
        ? CompletableFuture.completedFuture(supplied)
        : histories.load(new HistoryKey(country, sequence));
  }

  /** The event's id; in a dry run, an id that is not found. */
  String idOf(EventId event) {
    return named(event.sequence(), event);
  }

  /** The measure's id; in a dry run, an id that is not found. */
  String idOf(MeasureId measure) {
    return named(measure.sequence(), measure);
  }

  private String named(long place, Object id) {
    return supplied != null && place > sequence ? DRY_RUN + id : id.toString();
  }
}
