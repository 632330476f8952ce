package org.cyberwellness.api.recording;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.comparison.ComparisonView;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.Perspective;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.recording.Outcome.Done;
import org.cyberwellness.api.recording.Outcome.Refused;
import org.cyberwellness.api.recording.Payloads.CorrectEventPayload;
import org.cyberwellness.api.recording.Payloads.RecordEventsPayload;
import org.cyberwellness.api.recording.Payloads.RetractEventPayload;
import org.cyberwellness.api.security.Caller;
import org.cyberwellness.api.time.Today;
import org.cyberwellness.history.comparison.Comparison;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records, retracts and corrects. */
@Controller
class RecordingController {
  private final OrderReader reader;
  private final Recorder recorder;
  private final Today today;

  RecordingController(OrderReader reader, Recorder recorder, Today today) {
    this.reader = reader;
    this.recorder = recorder;
    this.today = today;
  }

  @MutationMapping
  RecordEventsPayload recordEvents(DataFetchingEnvironment env) {
    Map<String, Object> input = input(env);
    return switch (recorder.carryOut(
        caller(env), requestId(input), () -> reader.recordEvents(input))) {
      case Refused(var errors) -> new RecordEventsPayload(List.of(), null, List::of, false, errors);
      case Done done -> {
        Perspective seen = seen(done);
        List<EventView> events =
            LongStream.rangeClosed(done.first(), done.last())
                .mapToObj(n -> view(done, n, seen))
                .toList();
        yield new RecordEventsPayload(
            events, profile(done, seen), () -> changes(done, seen), done.projected(), List.of());
      }
    };
  }

  @MutationMapping
  RetractEventPayload retractEvent(DataFetchingEnvironment env) {
    Map<String, Object> input = input(env);
    return switch (recorder.carryOut(
        caller(env), requestId(input), () -> reader.retractEvent(input))) {
      case Refused(var errors) -> new RetractEventPayload(null, null, List::of, false, errors);
      case Done done -> {
        Perspective seen = seen(done);
        yield new RetractEventPayload(
            retracted(done, input, seen),
            profile(done, seen),
            () -> changes(done, seen),
            done.projected(),
            List.of());
      }
    };
  }

  @MutationMapping
  CorrectEventPayload correctEvent(DataFetchingEnvironment env) {
    Map<String, Object> input = input(env);
    return switch (recorder.carryOut(
        caller(env), requestId(input), () -> reader.correctEvent(input))) {
      case Refused(var errors) ->
          new CorrectEventPayload(null, null, null, List::of, false, errors);
      case Done done -> {
        Perspective seen = seen(done);
        yield new CorrectEventPayload(
            retracted(done, input, seen),
            view(done, done.first(), seen),
            profile(done, seen),
            () -> changes(done, seen),
            done.projected(),
            List.of());
      }
    };
  }

  private static Caller caller(DataFetchingEnvironment env) {
    return Caller.of(env.getGraphQlContext());
  }

  private static Map<String, Object> input(DataFetchingEnvironment env) {
    return Objects.requireNonNull(env.<Map<String, Object>>getArgument("input"));
  }

  /** An id that is no text names no request, and some databases cannot be asked for it. */
  private static Optional<String> requestId(Map<String, Object> input) {
    try {
      return Optional.ofNullable((String) input.get("requestId")).map(id -> new Line(id).text());
    } catch (InvalidValueException refusedByTheReader) {
      return Optional.empty();
    }
  }

  private Perspective seen(Done done) {
    if (done.dryRun()) {
      return Perspective.imagined(done.history(), today.date(), done.first() - 1);
    }
    return done.projected()
        ? Perspective.ofToday(done.history().country(), today.date())
        : Perspective.ofRecorded(done.history(), today.date());
  }

  private static EventView view(Done done, long sequence, Perspective seen) {
    EventId id = new EventId(done.history().country(), sequence);
    return new EventView(done.history().find(id).orElseThrow(), seen);
  }

  private static EventView retracted(Done done, Map<String, Object> input, Perspective seen) {
    EventId id = EventId.parse((String) Objects.requireNonNull(input.get("eventId"))).orElseThrow();
    return new EventView(done.history().find(id).orElseThrow(), seen);
  }

  private @Nullable ProfileView profile(Done done, Perspective seen) {
    if (!done.projected()) {
      return null;
    }
    return done.dryRun()
        ? ProfileView.imagined(done.history(), seen)
        : ProfileView.of(done.history().at(seen.asOf()));
  }

  /** Between what was known just before, and with these events. */
  private static List<ChangeView> changes(Done done, Perspective seen) {
    if (!done.projected()) {
      return List.of();
    }
    AsOf asOf = seen.asOf();
    Comparison comparison =
        Comparison.of(
            new Point(asOf, done.history().upTo(done.first() - 1)),
            new Point(asOf, done.history().upTo(done.last())));
    ProfileView before = ProfileView.of(comparison.from());
    ProfileView after =
        done.dryRun() ? new ProfileView(comparison.to(), seen) : ProfileView.of(comparison.to());
    return new ComparisonView(comparison, before, after).changes();
  }
}
