package org.cyberwellness.api.recording;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.RequestIdReusedException;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.store.ProjectionProgress;
import org.cyberwellness.profile.Recorded;
import org.cyberwellness.profile.RefusedException;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Changes events of several countries: country by country, of each all or none. */
@Component
public class AmendmentRecorder {
  private static final Logger LOG = LoggerFactory.getLogger(AmendmentRecorder.class);

  /** Without the id, which may be that of a part. */
  private static final UserError REQUEST_ID_REUSED =
      new UserError(
          UserError.UserErrorCode.CONFLICT,
          "was used for another request: give this one its own id",
          List.of("requestId"));

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Recorder recorder;
  private final ProjectionProgress progress;

  AmendmentRecorder(Recorder recorder, ProjectionProgress progress) {
    this.recorder = recorder;
    this.progress = progress;
  }

  /**
   * The id of one country's part of a request. The first country with something to change has the
   * client's own id, so that no other mutation can use it.
   */
  public static @Nullable String partOf(
      @Nullable String requestId, CountryCode country, boolean first) {
    return requestId == null || first
        ? requestId
        : "%s:%s".formatted(DigestUtils.sha256Hex(requestId), country);
  }

  /**
   * Changes the events of each country, and waits a while until all of them are shown. Where a
   * request id was used for another request, no further country is changed.
   *
   * @param caller the author of the changes
   */
  public Map<CountryCode, AmendmentOutcome> record(Caller caller, List<Amendments> asked) {
    Map<CountryCode, AmendmentOutcome> outcomes = new HashMap<>();
    Map<CountryCode, Long> recorded = new HashMap<>();
    List<UserError> reused = List.of();
    for (Amendments one : asked) {
      AmendmentOutcome outcome =
          reused.isEmpty()
              ? send(caller, one.prepared(), recorded)
              : AmendmentOutcome.refused(reused);
      outcomes.put(one.country(), outcome);
      reused = outcome.errors().stream().filter(AmendmentRecorder::isOfRequestId).toList();
    }
    await(recorded);
    return outcomes;
  }

  private static boolean isOfRequestId(UserError error) {
    return error.path().equals(List.of("requestId"));
  }

  private AmendmentOutcome send(
      Caller caller, PreparedMutation mutation, Map<CountryCode, Long> recorded) {
    try {
      return switch (recorder.send(caller, mutation)) {
        case Recorded done -> {
          if (!mutation.dryRun()) {
            recorded.put(mutation.country(), done.lastSequence());
          }
          yield new AmendmentOutcome(done.events().size(), List.of());
        }
        case StreamRange known -> {
          recorded.put(known.country(), known.last());
          yield new AmendmentOutcome((int) (known.last() - known.first() + 1), List.of());
        }
        default -> throw new IllegalStateException("unknown type of a command's result");
      };
    } catch (RefusedException e) {
      return AmendmentOutcome.refused(Recorder.errors(e, mutation));
    } catch (RequestIdReusedException e) {
      return AmendmentOutcome.refused(List.of(REQUEST_ID_REUSED));
    }
  }

  /** The events are recorded, whether they are shown in time or not. */
  private void await(Map<CountryCode, Long> recorded) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      for (Map.Entry<CountryCode, Long> last : recorded.entrySet()) {
        progress.await(last.getKey(), last.getValue(), Duration.ofNanos(end - System.nanoTime()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("The read store cannot be read: {}", e.toString());
    }
  }
}
