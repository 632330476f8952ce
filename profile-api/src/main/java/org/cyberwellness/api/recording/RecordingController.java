package org.cyberwellness.api.recording;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.recording.Outcome.Done;
import org.cyberwellness.api.recording.Outcome.Refused;
import org.cyberwellness.api.recording.Payloads.CorrectEventPayload;
import org.cyberwellness.api.recording.Payloads.RetractEventPayload;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Line;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records, retracts and corrects events. */
@Controller
class RecordingController {
  private final MutationReader reader;
  private final Recorder recorder;
  private final OutcomeViews shown;

  RecordingController(MutationReader reader, Recorder recorder, OutcomeViews shown) {
    this.reader = reader;
    this.recorder = recorder;
    this.shown = shown;
  }

  @MutationMapping
  RecordingResult recordEvents(DataFetchingEnvironment env) {
    Map<String, Object> input = input(env);
    return shown.result(
        recorder.carryOut(caller(env), requestId(input), () -> reader.recordEvents(input)));
  }

  @MutationMapping
  RetractEventPayload retractEvent(DataFetchingEnvironment env) {
    Map<String, Object> input = input(env);
    return switch (recorder.carryOut(
        caller(env), requestId(input), () -> reader.retractEvent(input))) {
      case Refused(var errors) -> new RetractEventPayload(null, null, List::of, false, errors);
      case Done done ->
          new RetractEventPayload(
              retracted(done, input),
              shown.profile(done),
              () -> shown.changes(done),
              done.projected(),
              List.of());
    };
  }

  @MutationMapping
  CorrectEventPayload correctEvent(DataFetchingEnvironment env) {
    Map<String, Object> input = input(env);
    return switch (recorder.carryOut(
        caller(env), requestId(input), () -> reader.correctEvent(input))) {
      case Refused(var errors) ->
          new CorrectEventPayload(null, null, null, List::of, false, errors);
      case Done done ->
          new CorrectEventPayload(
              retracted(done, input),
              shown.event(done, done.first()),
              shown.profile(done),
              () -> shown.changes(done),
              done.projected(),
              List.of());
    };
  }

  private static Caller caller(DataFetchingEnvironment env) {
    return Caller.of(env.getGraphQlContext());
  }

  private static Map<String, Object> input(DataFetchingEnvironment env) {
    return Objects.requireNonNull(env.<Map<String, Object>>getArgument("input"));
  }

  /** Empty if the id is not valid text, which some databases cannot search for. */
  private static Optional<String> requestId(Map<String, Object> input) {
    try {
      return Optional.ofNullable((String) input.get("requestId")).map(id -> new Line(id).text());
    } catch (InvalidValueException refusedByTheReader) {
      return Optional.empty();
    }
  }

  private EventView retracted(Done done, Map<String, Object> input) {
    String id = (String) Objects.requireNonNull(input.get("eventId"));
    return shown.event(done, EventId.parse(id).orElseThrow());
  }
}
