package org.cyberwellness.api.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.CommandOrigin;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.history.ledger.RequestIdReusedException;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.store.ProjectionProgress;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.Recorded;
import org.cyberwellness.profile.RefusedException;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Executes mutations, and waits until their events are projected. */
@Component
class Recorder {
  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int ATTEMPTS = 20;
  private static final int LONGEST_PAUSE_MS = 50;

  private final CommandGateway commands;
  private final Ledger ledger;
  private final HistoryCache histories;
  private final ProjectionProgress progress;

  Recorder(
      CommandGateway commands, Ledger ledger, HistoryCache histories, ProjectionProgress progress) {
    this.commands = commands;
    this.ledger = ledger;
    this.histories = histories;
    this.progress = progress;
  }

  /**
   * Parses and executes a mutation.
   *
   * @param caller the author of the events
   * @param requestId looked up if the input is invalid: if it is known, this is another request
   *     under the same id
   * @param read parses the input; throws {@link InvalidInputException}
   */
  Outcome carryOut(Caller caller, Optional<String> requestId, Supplier<PreparedMutation> read) {
    try {
      return carryOut(caller, read.get());
    } catch (InvalidInputException e) {
      return requestId.flatMap(ledger::request).isPresent()
          ? new Outcome.Refused(List.of(UserError.requestIdReused(requestId.orElseThrow())))
          : new Outcome.Refused(e.errors());
    }
  }

  /**
   * Records derived events, if there are any.
   *
   * @param mutation a command to record events; an empty one if the history already says everything
   */
  Outcome carryOut(Caller caller, PreparedMutation mutation, CountryHistory history) {
    Request request = mutation.request();
    boolean isKnown = request != null && ledger.request(request.id()).isPresent();
    return isKnown || !((RecordEvents) mutation.command()).events().isEmpty()
        ? carryOut(caller, mutation)
        : nothing(history);
  }

  private Outcome nothing(CountryHistory history) {
    long last = history.sequence();
    Optional<CountryHistory> known = projected(history.country(), last);
    return new Outcome.Done(last + 1, last, known.orElse(history), known.isPresent(), false);
  }

  /** Executes a mutation. */
  Outcome carryOut(Caller caller, PreparedMutation mutation) {
    try {
      return switch (send(caller, mutation)) {
        case Recorded recorded when mutation.dryRun() -> imagined(caller, recorded);
        case Recorded recorded ->
            done(mutation.country(), recorded.firstSequence(), recorded.lastSequence());
        case StreamRange known -> done(known.country(), known.first(), known.last());
        default -> throw new IllegalStateException("unknown type of a command's result");
      };
    } catch (RefusedException e) {
      return new Outcome.Refused(errors(e, mutation));
    } catch (RequestIdReusedException e) {
      return new Outcome.Refused(List.of(UserError.requestIdReused(e.requestId())));
    }
  }

  static List<UserError> errors(RefusedException refused, PreparedMutation mutation) {
    return refused.refusals().stream()
        .map(
            refusal ->
                new UserError(
                    UserError.UserErrorCode.valueOf(refusal.code().name()),
                    refusal.message(),
                    mutation.pathOf().apply(refusal)))
        .toList();
  }

  /**
   * Sends the command. If another instance records on the same country at the same time, it is sent
   * again.
   *
   * @return {@link Recorded}, or the {@link StreamRange} that the same request recorded before
   */
  Object send(Caller caller, PreparedMutation mutation) {
    CommandOrigin origin =
        new CommandOrigin(caller.name(), mutation.approval(), mutation.request());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return commands.sendAndWait(
            new GenericCommandMessage<>(mutation.command(), origin.asMetaData()));
      } catch (ConcurrencyException overtaken) {
        pause();
      }
    }
    throw new UnavailableException(
        "Others are recording on %s: nothing was recorded, try again"
            .formatted(mutation.country()));
  }

  /** What was recorded before. */
  Outcome done(CountryCode country, long first, long last) {
    return projected(country, last)
        .map(history -> new Outcome.Done(first, last, history, true, false))
        .orElseGet(() -> new Outcome.Done(first, last, recorded(country, last), false, false));
  }

  private CountryHistory recorded(CountryCode country, long last) {
    try {
      return CountryHistory.empty(country).with(ledger.read(new StreamRange(country, 0, last)));
    } catch (RuntimeException e) {
      LOG.warn("The recorded events of {} cannot be read: {}", country, e.toString());
      throw new UnavailableException(
          "The events up to %s are recorded but cannot be shown now: repeat the request with the same requestId"
              .formatted(new EventId(country, last)));
    }
  }

  private Outcome imagined(Caller caller, Recorded recorded) {
    CountryCode country = recorded.country();
    long before = recorded.firstSequence() - 1;
    CountryHistory history =
        projected(country, before)
            .orElseThrow(
                () -> new UnavailableException("The read store is not up to date yet: try again"));
    return new Outcome.Done(
        recorded.firstSequence(),
        recorded.lastSequence(),
        history.knownUpTo(before).with(entries(caller, recorded)),
        true,
        true);
  }

  private static List<StreamEntry> entries(Caller caller, Recorded recorded) {
    List<StreamEntry> entries = new ArrayList<>();
    for (int i = 0; i < recorded.events().size(); i++) {
      entries.add(
          new StreamEntry(
              new EventId(recorded.country(), recorded.firstSequence() + i),
              recorded.recordedAt(),
              caller.name(),
              recorded.events().get(i)));
    }
    return entries;
  }

  /**
   * The history in the read store, if it is projected up to the sequence in time. The events are
   * recorded either way.
   */
  private Optional<CountryHistory> projected(CountryCode country, long sequence) {
    try {
      return progress.await(country, sequence, PATIENCE)
          ? Optional.of(histories.of(country)).filter(known -> known.sequence() >= sequence)
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.warn("The read store cannot be read for {}: {}", country, e.toString());
      return Optional.empty();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("Interrupted: nothing was recorded, try again");
    }
  }
}
