package org.cyberwellness.api.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.RetractEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the inputs of the mutations. */
@Component
class MutationReader {
  /** The highest number of events in a request. */
  static final int MOST_EVENTS = 500;

  private final Ledger ledger;

  MutationReader(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @throws InvalidInputException with all errors found
   */
  PreparedMutation recordEvents(Map<String, Object> input) {
    InputFields fields = new InputFields(input, List.of());
    CountryCode country = fields.required("country", CountryCode.class::cast);
    Integer expected = fields.optional("expectedSequence", Integer.class::cast);
    boolean dryRun = fields.required("dryRun", Boolean.class::cast);
    String requestId = requestId(fields);
    Source source = Objects.requireNonNull(fields.source());
    List<ProfileEvent> events = events(fields, source);
    return new PreparedMutation(
        "recordEvents",
        country,
        new RecordEvents(country, events, expected, dryRun),
        Arrays.asList(country, expected, events),
        requestId,
        dryRun,
        refusal -> pathOf(refusal, events));
  }

  PreparedMutation retractEvent(Map<String, Object> input) {
    InputFields fields = new InputFields(input, List.of());
    EventId event = eventId(fields);
    Passage reason = fields.passage("reason");
    boolean dryRun = Boolean.TRUE.equals(fields.optional("dryRun", Boolean.class::cast));
    return new PreparedMutation(
        "retractEvent",
        event.country(),
        new RetractEvent(event, reason, dryRun),
        List.of(event, reason),
        requestId(fields),
        dryRun,
        MutationReader::pathOf);
  }

  PreparedMutation correctEvent(Map<String, Object> input) {
    InputFields fields = new InputFields(input, List.of());
    EventId event = eventId(fields);
    Passage reason = fields.passage("reason");
    boolean dryRun = Boolean.TRUE.equals(fields.optional("dryRun", Boolean.class::cast));
    Source given = fields.source();
    Source source = given == null ? sourceOf(event) : given;
    ProfileEvent replacement = event(input.get("event"), List.of("event"), source);
    return new PreparedMutation(
        "correctEvent",
        event.country(),
        new CorrectEvent(event, reason, replacement, dryRun),
        List.of(event, reason, replacement),
        requestId(fields),
        dryRun,
        refusal -> pathOf(refusal, replacement));
  }

  static @Nullable String requestId(InputFields fields) {
    Line id = fields.optionalLine("requestId");
    return id == null ? null : id.text();
  }

  private static List<ProfileEvent> events(InputFields fields, Source source) {
    List<?> inputs = fields.required("events", List.class::cast);
    if (inputs.isEmpty()) {
      throw new InvalidInputException(UserError.invalid("is empty: give at least one", "events"));
    }
    if (inputs.size() > MOST_EVENTS) {
      throw new InvalidInputException(
          new UserError(
              UserError.UserErrorCode.TOO_LARGE,
              "has %d events: give at most %d".formatted(inputs.size(), MOST_EVENTS),
              List.of("events")));
    }
    List<ProfileEvent> events = new ArrayList<>();
    List<UserError> errors = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      try {
        events.add(event(inputs.get(i), List.of("events", String.valueOf(i)), source));
      } catch (InvalidInputException e) {
        errors.addAll(e.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
    return events;
  }

  @SuppressWarnings("unchecked")
  private static ProfileEvent event(@Nullable Object input, List<String> path, Source source) {
    return EventInputs.read((Map<String, Object>) Objects.requireNonNull(input), path, source);
  }

  private static EventId eventId(InputFields fields) {
    String text = fields.required("eventId", String.class::cast);
    return EventId.parse(text).orElseThrow(() -> notFound(text));
  }

  /** The source of the corrected event, which is the default if the input names none. */
  private Source sourceOf(EventId id) {
    return ledger.read(new StreamRange(id.country(), id.sequence(), id.sequence())).stream()
        .flatMap(entry -> RecordedEvent.of(entry).stream())
        .map(event -> event.event().source())
        .findFirst()
        .orElseThrow(() -> notFound(id.toString()));
  }

  private static InvalidInputException notFound(String id) {
    return new InvalidInputException(
        new UserError(
            UserError.UserErrorCode.NOT_FOUND,
            "'%s' names no recorded event".formatted(id),
            List.of("eventId")));
  }

  /** The path of what is refused in the input of recordEvents. */
  static List<String> pathOf(Refusal refusal, List<ProfileEvent> events) {
    Integer index = refusal.event();
    return index == null
        ? pathOf(refusal)
        : plusField(
            List.of("events", index.toString(), EventInputs.fieldOf(events.get(index).kind())),
            refusal.field());
  }

  /** The path of what is refused in the input of retractEvent. */
  static List<String> pathOf(Refusal refusal) {
    return plusField(List.of(), refusal.field());
  }

  /** The path of what is refused in the input of correctEvent. */
  static List<String> pathOf(Refusal refusal, ProfileEvent replacement) {
    return refusal.event() == null
        ? pathOf(refusal)
        : plusField(List.of("event", EventInputs.fieldOf(replacement.kind())), refusal.field());
  }

  private static List<String> plusField(List<String> path, @Nullable String field) {
    return Stream.concat(path.stream(), Optional.ofNullable(field).stream()).toList();
  }
}
