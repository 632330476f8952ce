package org.cyberwellness.history.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.Recorded;
import org.cyberwellness.profile.RefusedException;
import org.cyberwellness.profile.RetractEvent;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StreamEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger holds to on any engine; each test has countries of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerContract {
  private static final Iterator<CountryCode> UNUSED = CountryCode.all().iterator();
  private static final String MICROSECONDS = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z";

  private ConfigurableApplicationContext application;

  /** The properties that lead to the engine. */
  abstract List<String> engine() throws Exception;

  @BeforeAll
  void start() throws Exception {
    application = LedgerApplication.start(engine());
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void
      given_nothing_when_events_are_recorded_then_they_are_stored_under_our_names_at_their_stamp() {
    CountryCode country = unusedCountry();

    Recorded recorded = record(country, cirt("one"), cirt("two"));

    List<Map<String, Object>> rows = rows(country);
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get("payloadType")).isEqualTo("CIRT_RECOGNIZED");
              assertThat(row.get("payloadRevision")).isEqualTo("1");
              assertThat(row.get("timeStamp")).asString().matches(MICROSECONDS);
              assertThat(Instant.parse(row.get("timeStamp").toString()))
                  .isEqualTo(recorded.recordedAt());
              assertThat(row.get("metaData").toString())
                  .contains("\"recordedAt\":\"" + recorded.recordedAt() + "\"")
                  .contains("\"recordedBy\":\"steward\"")
                  .doesNotContain("traceId", "correlationId");
            });
    assertThat(rows.getFirst().get("payload").toString())
        .contains("\"kind\":\"CIRT_RECOGNIZED\"", "\"title\":\"one\"");
    assertThat(ledger().read(new StreamRange(country, 0, 1)))
        .containsExactly(
            new StreamEntry(
                new EventId(country, 0),
                recorded.recordedAt(),
                "steward",
                cirt("one"),
                rows.getFirst().get("hash").toString()),
            new StreamEntry(
                new EventId(country, 1),
                recorded.recordedAt(),
                "steward",
                cirt("two"),
                rows.getLast().get("hash").toString()));
  }

  @Test
  void given_recording_that_is_followed_then_what_is_committed_meanwhile_is_what_is_read() {
    CountryCode country = unusedCountry();
    record(country, cirt("before"));
    Passage reason = new Passage("wrong");

    List<StreamEntry> committed =
        application
            .getBean(Commits.class)
            .during(
                () -> {
                  record(country, cirt("one"), cirt("two"));
                  assertThatThrownBy(() -> record(country, cirt("one")))
                      .isInstanceOf(RefusedException.class);
                  send(new RetractEvent(new EventId(country, 1), reason), null);
                  send(new CorrectEvent(new EventId(country, 2), reason, cirt("second")), null);
                });
    record(country, cirt("after"));

    assertThat(committed).hasSize(4);
    assertThat(committed).isEqualTo(ledger().read(new StreamRange(country, 1, 4)));
  }

  @Test
  void given_recorded_events_when_one_is_retracted_and_one_corrected_then_both_are_read_back() {
    CountryCode country = unusedCountry();
    record(country, cirt("one"), cirt("two"));
    EventId first = new EventId(country, 0);
    EventId second = new EventId(country, 1);

    send(new RetractEvent(first, new Passage("wrong")), null);
    send(new CorrectEvent(second, new Passage("misspelt"), cirt("second")), null);

    assertThat(ledger().read(new StreamRange(country, 2, 3)))
        .extracting(StreamEntry::event)
        .satisfiesExactly(
            event -> assertThat(event).isEqualTo(new EventRetracted(first, new Passage("wrong"))),
            event ->
                assertThat(event)
                    .isInstanceOfSatisfying(
                        EventCorrected.class,
                        corrected ->
                            assertThat(corrected.replacement()).isEqualTo(cirt("second"))));
  }

  @Test
  void given_recorded_events_when_the_application_restarts_then_it_reads_and_continues_them()
      throws Exception {
    CountryCode country = unusedCountry();
    Recorded before = record(country, cirt("one"));
    StreamRange range = new StreamRange(country, 0, 0);

    application.close();
    application = LedgerApplication.start(engine());

    assertThat(ledger().read(range)).extracting(StreamEntry::event).containsExactly(cirt("one"));
    Recorded after = record(country, cirt("two"));
    assertThat(after.firstSequence()).isEqualTo(1);
    assertThat(after.recordedAt()).isAfter(before.recordedAt());
  }

  @Test
  void given_a_batch_of_500_when_it_is_recorded_then_all_have_one_stamp() {
    CountryCode country = unusedCountry();
    ProfileEvent[] batch =
        IntStream.range(0, 500).mapToObj(i -> cirt("team " + i)).toArray(ProfileEvent[]::new);

    Recorded recorded = record(country, batch);

    assertThat(rows(country))
        .hasSize(500)
        .extracting(row -> Instant.parse(row.get("timeStamp").toString()))
        .containsOnly(recorded.recordedAt());
    assertThat(ledger().read(new StreamRange(country, 0, 1_000)))
        .extracting(StreamEntry::event)
        .containsExactly(batch);
  }

  @Test
  void given_a_batch_with_a_mistake_when_it_is_refused_then_nothing_is_stored() {
    CountryCode country = unusedCountry();
    Request request = new Request("refused-" + country, key('a'));

    assertThatThrownBy(() -> send(recordEvents(country, cirt("one"), cirt("one")), request))
        .isInstanceOf(RefusedException.class);

    assertThat(rows(country)).isEmpty();
    assertThat(ledger().request(request.id())).isEmpty();
    assertThat(ledger().lastSequences()).doesNotContainKey(country);
  }

  @Test
  void given_events_when_the_last_sequences_are_read_then_each_stream_has_its_own() {
    CountryCode one = unusedCountry();
    CountryCode other = unusedCountry();
    record(one, cirt("one"), cirt("two"));
    record(other, cirt("one"));

    assertThat(ledger().lastSequences()).containsEntry(one, 1L).containsEntry(other, 0L);
    assertThat(ledger().isEmpty()).isFalse();
  }

  @Test
  void given_an_empty_stream_when_16_appends_race_then_one_wins_and_15_conflict() throws Exception {
    CountryCode country = unusedCountry();
    EventStore store = application.getBean(EventStore.class);

    List<Object> results =
        Race.of(
            IntStream.range(0, 16)
                .<Race.Action>mapToObj(
                    i ->
                        () -> {
                          store.publish(appended(country, 0, cirt("team " + i)));
                          return "appended";
                        })
                .toList());

    assertThat(results).filteredOn("appended"::equals).hasSize(1);
    assertThat(results).filteredOn(ConcurrencyException.class::isInstance).hasSize(15);
    assertThat(rows(country)).hasSize(1);
  }

  @Test
  void given_one_country_when_16_commands_race_then_all_are_recorded_at_stamps_of_their_own()
      throws Exception {
    CountryCode country = unusedCountry();

    List<Object> results =
        Race.of(
            IntStream.range(0, 16)
                .<Race.Action>mapToObj(
                    i -> () -> Race.retried(() -> record(country, cirt("team " + i))))
                .toList());

    assertThat(results).allMatch(Recorded.class::isInstance);
    assertThat(ledger().read(new StreamRange(country, 0, 99)))
        .hasSize(16)
        .extracting(StreamEntry::recordedAt)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void given_a_request_carried_out_when_it_comes_again_then_its_events_are_the_answer() {
    CountryCode country = unusedCountry();
    Request request = new Request("again-" + country, key('a'));
    RecordEvents command = recordEvents(country, cirt("one"), cirt("two"));
    Object first = send(command, request);

    Object second = send(command, request);

    StreamRange range = new StreamRange(country, 0, 1);
    assertThat(first).isInstanceOf(Recorded.class);
    assertThat(second).isEqualTo(range);
    assertThat(rows(country))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.get("metaData").toString()).contains(request.id()))
        .noneSatisfy(row -> assertThat(row.get("metaData").toString()).contains(request.key()));
    assertThat(ledger().request(request.id())).contains(new KnownRequest(request, range));
  }

  @Test
  void given_a_request_carried_out_when_another_comes_under_its_id_then_it_is_refused() {
    CountryCode country = unusedCountry();
    CountryCode elsewhere = unusedCountry();
    String id = "reused-" + country;
    send(recordEvents(country, cirt("one")), new Request(id, key('a')));

    assertThatThrownBy(() -> send(recordEvents(elsewhere, cirt("one")), new Request(id, key('b'))))
        .isInstanceOf(RequestIdReusedException.class)
        .hasMessageContaining(id);

    assertThat(rows(elsewhere)).isEmpty();
  }

  @Test
  void given_a_dry_run_when_the_request_comes_in_earnest_then_it_is_carried_out() {
    CountryCode country = unusedCountry();
    Request request = new Request("dry-" + country, key('a'));

    send(new RecordEvents(country, List.of(cirt("one")), null, true), request);
    assertThat(ledger().request(request.id())).isEmpty();
    assertThat(rows(country)).isEmpty();

    assertThat(send(recordEvents(country, cirt("one")), request)).isInstanceOf(Recorded.class);
    assertThat(send(new RecordEvents(country, List.of(cirt("one")), null, true), request))
        .isEqualTo(new StreamRange(country, 0, 0));
  }

  @Test
  void given_one_request_when_16_of_it_race_on_one_country_then_it_is_carried_out_once()
      throws Exception {
    CountryCode country = unusedCountry();
    Request request = new Request("race-" + country, key('a'));
    RecordEvents command = recordEvents(country, cirt("one"));

    List<Object> results =
        Race.of(
            Stream.<Race.Action>generate(() -> () -> Race.retried(() -> send(command, request)))
                .limit(16)
                .toList());

    assertThat(results).filteredOn(Recorded.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(new StreamRange(country, 0, 0)::equals).hasSize(15);
    assertThat(rows(country)).hasSize(1);
  }

  @Test
  void given_one_id_when_requests_on_8_countries_race_under_it_then_one_wins_and_7_are_refused()
      throws Exception {
    List<CountryCode> countries = Stream.generate(LedgerContract::unusedCountry).limit(8).toList();
    String id = "race-" + countries.getFirst();

    List<Object> results =
        Race.of(
            countries.stream()
                .<Race.Action>map(
                    country ->
                        () ->
                            Race.retried(
                                () ->
                                    send(
                                        recordEvents(country, cirt("one")),
                                        new Request(
                                            id,
                                            key(country.alpha2().charAt(0)).substring(2)
                                                + country.alpha2()))))
                .toList());

    assertThat(results).filteredOn(Recorded.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(RequestIdReusedException.class::isInstance).hasSize(7);
    assertThat(countries.stream().mapToInt(country -> rows(country).size()).sum()).isEqualTo(1);
  }

  @Test
  void given_an_event_without_its_author_when_it_is_sent_then_nothing_is_stored() {
    CountryCode country = unusedCountry();

    assertThatThrownBy(
            () ->
                application
                    .getBean(CommandGateway.class)
                    .sendAndWait(recordEvents(country, cirt("one"))))
        .hasMessageContaining("recordedBy");

    assertThat(rows(country)).isEmpty();
  }

  @Test
  void given_an_event_under_an_unknown_name_when_it_is_read_then_reading_fails() {
    CountryCode country = unusedCountry();
    record(country, cirt("one"));
    jdbc()
        .sql("UPDATE DomainEventEntry SET payloadType = 'HEARSAY' WHERE aggregateIdentifier = ?")
        .param(country.alpha2())
        .update();

    assertThatThrownBy(() -> ledger().read(new StreamRange(country, 0, 0)))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("HEARSAY");
  }

  @Test
  void given_events_when_a_token_is_made_for_an_instant_then_it_stands_before_the_event_of_then() {
    Recorded first = record(unusedCountry(), cirt("one"));
    Recorded second = record(unusedCountry(), cirt("one"));
    EventStore store = application.getBean(EventStore.class);

    long before = store.createTokenAt(first.recordedAt()).position().orElseThrow();
    long between = store.createTokenAt(second.recordedAt()).position().orElseThrow();

    assertThat(between).isGreaterThan(before);
  }

  @Test
  void given_a_dead_letter_when_it_is_read_back_then_it_is_the_event() {
    CountryCode country = unusedCountry();
    record(country, cirt("one"));
    var event = application.getBean(EventStore.class).readEvents(country.alpha2(), 0).next();
    SequencedDeadLetterQueue<EventMessage<?>> queue = deadLetterQueue();

    queue.enqueue(
        country.alpha2(),
        new GenericDeadLetter<>(country.alpha2(), event, new Exception("poison")));

    assertThat(queue.deadLetterSequence(country.alpha2()))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.message().getPayload()).isEqualTo(cirt("one"));
              assertThat(letter.message().getMetaData()).containsEntry("recordedBy", "steward");
            });
  }

  @Test
  void given_a_token_of_a_replay_when_it_is_stored_then_it_can_be_read_back() {
    Serializer serializer = application.getBean(Serializer.class);
    TrackingToken token =
        ReplayToken.createReplayToken(
            GapAwareTrackingToken.newInstance(10, List.of(7L, 8L)),
            GapAwareTrackingToken.newInstance(3, List.of()));

    TrackingToken read = serializer.deserialize(serializer.serialize(token, byte[].class));

    assertThat(read).isEqualTo(token);
  }

  private SequencedDeadLetterQueue<EventMessage<?>> deadLetterQueue() {
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup("contract")
        .connectionProvider(application.getBean(ConnectionProvider.class))
        .transactionManager(application.getBean(TransactionManager.class))
        .schema(DeadLetterSchema.defaultSchema())
        .genericSerializer(application.getBean(Serializer.class))
        .eventSerializer(application.getBean("eventSerializer", Serializer.class))
        .build();
  }

  private Object send(Object command, Request request) {
    return application
        .getBean(CommandGateway.class)
        .sendAndWait(
            new GenericCommandMessage<>(
                command, new CommandOrigin("steward", request).asMetaData()));
  }

  private Recorded record(CountryCode country, ProfileEvent... events) {
    return (Recorded) send(recordEvents(country, events), null);
  }

  private static RecordEvents recordEvents(CountryCode country, ProfileEvent... events) {
    return new RecordEvents(country, List.of(events), null, false);
  }

  private List<Map<String, Object>> rows(CountryCode country) {
    return jdbc()
        .sql("SELECT * FROM DomainEventEntry WHERE aggregateIdentifier = ? ORDER BY sequenceNumber")
        .param(country.alpha2())
        .query()
        .listOfRows();
  }

  private Ledger ledger() {
    return application.getBean(Ledger.class);
  }

  private JdbcClient jdbc() {
    return application.getBean(JdbcClient.class);
  }

  private static DomainEventMessage<StreamEvent> appended(
      CountryCode country, long sequence, StreamEvent event) {
    return new GenericDomainEventMessage<>(
        "CountryProfile",
        country.alpha2(),
        sequence,
        event,
        Map.of("recordedAt", "2026-01-01T00:00:00.000001Z", "recordedBy", "steward"));
  }

  private static CirtRecognized cirt(String title) {
    return new CirtRecognized(
        Effective.parse("2007-12"),
        new Line(title),
        null,
        null,
        null,
        new Source(new Line("ITU"), null, null, null),
        null);
  }

  private static String key(char digit) {
    return String.valueOf(digit).repeat(64);
  }

  private static synchronized CountryCode unusedCountry() {
    return UNUSED.next();
  }
}
