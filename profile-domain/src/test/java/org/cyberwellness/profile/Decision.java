package org.cyberwellness.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StreamEvent;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Given a stream of Cambodia, when a command comes, then so it is decided. */
final class Decision {
  static final CountryCode KH = new CountryCode("KH");
  static final Passage REASON = new Passage("It was a mistake.");
  static final Instant LAST_STAMP = Instant.parse("2026-02-01T00:00:00.000001Z");
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

  private final AggregateTestFixture<CountryProfile> fixture =
      new AggregateTestFixture<>(CountryProfile.class);
  private final List<EventMessage<?>> stream = new ArrayList<>();
  private Instant now = NOW;

  private Decision() {}

  /** The stream, from sequence 0 on, the last of it recorded at {@link #LAST_STAMP}. */
  static Decision given(StreamEvent... events) {
    Decision decision = new Decision();
    for (int i = 0; i < events.length; i++) {
      Instant stamp = LAST_STAMP.minusSeconds(events.length - 1 - i);
      decision.stream.add(
          new GenericEventMessage<>(
              events[i], MetaData.with(CountryProfile.RECORDED_AT, stamp.toString())));
    }
    return decision;
  }

  static RecordEvents record(ProfileEvent... events) {
    return new RecordEvents(KH, List.of(events), null, false);
  }

  static RetractEvent retract(long sequence) {
    return new RetractEvent(event(sequence), REASON);
  }

  static CorrectEvent correct(long sequence, ProfileEvent replacement) {
    return new CorrectEvent(event(sequence), REASON, replacement);
  }

  static EventRetracted retracted(long sequence) {
    return new EventRetracted(event(sequence), REASON);
  }

  static EventCorrected corrected(
      long sequence, ProfileEvent replacement, @Nullable MeasureId measure) {
    return new EventCorrected(event(sequence), REASON, replacement, measure);
  }

  static EventId event(long sequence) {
    return new EventId(KH, sequence);
  }

  static MeasureId measure(Indicator indicator, long sequence) {
    return new MeasureId(KH, indicator, sequence);
  }

  Decision at(Instant instant) {
    now = instant;
    return this;
  }

  Then when(Object command) {
    Clock clock = InstantSource.fixed(now).withZone(ZoneOffset.UTC);
    fixture.registerInjectableResource(clock);
    // A new aggregate on which nothing was recorded cannot be read again and compared.
    fixture.setReportIllegalStateChange(!stream.isEmpty());
    return new Then(fixture.given(stream).when(command));
  }

  /** What was decided. */
  record Then(ResultValidator<CountryProfile> result) {

    Then thenRecorded(StreamEvent... events) {
      result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
      return this;
    }

    Then thenStamped(String... stamps) {
      result.expectEventsMatching(
          satisfying(
              (List<EventMessage<?>> events) ->
                  assertThat(events)
                      .extracting(e -> e.getMetaData().get(CountryProfile.RECORDED_AT))
                      .isEqualTo(List.of(stamps))));
      return this;
    }

    Then thenAnswered(Recorded recorded) {
      result.expectResultMessagePayload(recorded);
      return this;
    }

    void thenNothingRecorded() {
      result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    /** Refused for one reason, the first event of the batch where the field is one of an event. */
    void thenRefused(Refusal.Code code, @Nullable Integer event, @Nullable String field) {
      thenRefused(new Refusal(code, event, field, ""));
    }

    /** Refused for just these reasons; their messages are not compared. */
    void thenRefused(Refusal... expected) {
      result
          .expectException(
              satisfying(
                  (RefusedException refused) ->
                      assertThat(refused.refusals())
                          .allSatisfy(refusal -> assertThat(refusal.message()).isNotBlank())
                          .extracting(r -> new Refusal(r.code(), r.event(), r.field(), ""))
                          .isEqualTo(Arrays.asList(expected))))
          .expectNoEvents();
    }

    /** Assertions as a matcher; their failure says more than a matcher's description could. */
    @SuppressWarnings("unchecked")
    private static <T> Matcher<T> satisfying(Consumer<T> assertions) {
      return new CustomMatcher<>("satisfies the assertions") {
        @Override
        public boolean matches(Object actual) {
          assertions.accept((T) actual);
          return true;
        }
      };
    }
  }
}
