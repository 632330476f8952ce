package org.cyberwellness.history.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.cyberwellness.history.archive.BadFileException;
import org.cyberwellness.history.archive.EventExport;
import org.cyberwellness.history.archive.EventExtent;
import org.cyberwellness.history.archive.EventImport;
import org.cyberwellness.history.archive.LedgerNotEmptyException;
import org.cyberwellness.history.archive.Verification;
import org.cyberwellness.history.chain.BrokenEvent;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.RetractEvent;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What shows that nothing was changed, and what brings all of it elsewhere, on any engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ArchiveContract {
  private static final Iterator<CountryCode> UNUSED = CountryCode.all().iterator();
  private static final Source SOURCE = new Source(new Line("ITU"), null, null, null);

  private static final List<String> SPEAKING =
      List.of(
          "eventIdentifier",
          "timeStamp",
          "payloadType",
          "payloadRevision",
          "payload",
          "metaData",
          "hash");

  private ConfigurableApplicationContext application;
  private CountryCode one;
  private CountryCode other;

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

  /** Two streams of three and four events, on countries of which no aggregate knows. */
  @BeforeEach
  void record() {
    empty();
    one = unusedCountry();
    other = unusedCountry();
    Request request = new Request("requête/" + one, "a".repeat(64));
    send(recordEvents(one, cirt("zero")), null);
    send(recordEvents(one, cirt("ភ្នំពេញ \"one\""), use(1.0E-4)), request);
    send(recordEvents(other, use(6.0), cirt("two")), null);
    send(new RetractEvent(new EventId(other, 0), new Passage("wrong\nthe source says 7")), null);
    send(
        new CorrectEvent(new EventId(other, 1), new Passage("misspelt"), cirt("second")),
        new Request("correct/" + other, "b".repeat(64)));
  }

  @Test
  void given_events_as_they_were_recorded_when_they_are_verified_then_nothing_is_broken() {
    assertThat(verify()).isEqualTo(new Verification.LedgerReport(7, 2, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload = replace(payload, '\"one', '\"onf')",
        "payload = replace(payload, '\"one', ' \"one')",
        "payloadType = 'STRATEGY_ADOPTED'",
        "payloadRevision = '2'",
        "eventIdentifier = 'another'",
        "timeStamp = '2020-01-01T00:00:00.000000Z'",
        "metaData = replace(metaData, '\"recordedAt\":\"20', '\"recordedAt\":\"19')",
        "metaData = replace(metaData, 'steward', 'someone')",
        "metaData = replace(metaData, 'requ', 'Requ')",
        "metaData = replace(metaData, '}', ',\"more\":\"\"}')",
        "metaData = 'nothing'",
        "hash = '0000000000000000000000000000000000000000000000000000000000000000'"
      })
  void given_an_event_when_anything_stored_of_it_is_changed_then_it_is_the_one_broken(String set) {
    change("UPDATE DomainEventEntry SET %s WHERE %s".formatted(set, at(one, 1)));

    assertThat(verify().broken())
        .containsExactly(
            new BrokenEvent(one.alpha2(), 1, "is not what was recorded: its hash does not match"));
    assertThat(verify().events()).isEqualTo(5);
  }

  /** One bit of each character of each column that says something of the event, one at a time. */
  @Test
  void given_an_event_when_any_character_stored_of_it_is_changed_then_it_is_the_one_broken() {
    Map<String, Object> row = rowOf(one, 1);
    for (String column : SPEAKING) {
      String stored = row.get(column).toString();
      for (int i = 0; i < stored.length(); i++) {
        char flipped = (char) (stored.charAt(i) ^ 8); // not 1: the next event's id is one more
        String set = "UPDATE DomainEventEntry SET %s = ? WHERE %s".formatted(column, at(one, 1));
        jdbc().sql(set).param(stored.substring(0, i) + flipped + stored.substring(i + 1)).update();

        assertThat(verify().broken())
            .as("%s, character %d", column, i)
            .extracting(BrokenEvent::country, BrokenEvent::sequence)
            .containsExactly(tuple(one.alpha2(), 1L));

        jdbc().sql(set).param(stored).update();
      }
    }
    assertThat(verify().broken()).isEmpty();
  }

  @Test
  void given_an_event_when_it_is_moved_then_it_is_missing_and_where_it_is_now_is_broken() {
    String last = at(other, 3);
    change(
        "UPDATE DomainEventEntry SET aggregateIdentifier = '%s', sequenceNumber = 3 WHERE %s"
            .formatted(one, last));
    assertThat(verify().broken())
        .extracting(BrokenEvent::country, BrokenEvent::sequence)
        .containsExactlyInAnyOrder(tuple(one.alpha2(), 3L), tuple(other.alpha2(), 3L));

    change("UPDATE DomainEventEntry SET aggregateIdentifier = 'Atlantis' WHERE " + at(one, 3));
    assertThat(verify().broken())
        .extracting(BrokenEvent::country)
        .containsExactlyInAnyOrder("Atlantis", other.alpha2());
  }

  /** A chain that is cut short is a chain: only what is kept elsewhere tells. */
  @Test
  void given_a_stream_when_its_last_event_was_of_no_request_and_is_removed_then_nothing_tells() {
    String hash = rowOf(one, 0).get("hash").toString();
    change("DELETE FROM DomainEventEntry WHERE sequenceNumber > 0");
    change("DELETE FROM RequestEntry");

    assertThat(verify()).isEqualTo(new Verification.LedgerReport(2, 2, List.of()));
    assertThat(rowOf(one, 0).get("hash")).isEqualTo(hash);
  }

  @Test
  void given_an_event_when_its_request_is_changed_then_it_is_broken() {
    jdbc()
        .sql("UPDATE RequestEntry SET requestKey = 'c' WHERE country = ?")
        .param(one.alpha2())
        .update();

    assertThat(verify().broken()).extracting(BrokenEvent::sequence).containsExactly(1L);
  }

  @Test
  void given_a_stream_when_an_event_is_removed_then_it_is_missing() {
    change("DELETE FROM DomainEventEntry WHERE " + at(one, 1));

    assertThat(verify().broken())
        .containsExactly(new BrokenEvent(one.alpha2(), 1, "is missing"))
        .first()
        .hasToString("event:%s:1 is missing", one);
  }

  @Test
  void given_a_stream_when_what_a_request_recorded_at_its_end_is_removed_then_it_is_missing() {
    change("DELETE FROM DomainEventEntry WHERE " + at(one, 2));

    assertThat(verify().broken()).containsExactly(new BrokenEvent(one.alpha2(), 2, "is missing"));
  }

  @Test
  void given_a_stream_when_two_events_are_swapped_then_the_first_is_broken() {
    change("UPDATE DomainEventEntry SET sequenceNumber = 99 WHERE " + at(one, 0));
    change("UPDATE DomainEventEntry SET sequenceNumber = 0 WHERE " + at(one, 1));
    change("UPDATE DomainEventEntry SET sequenceNumber = 1 WHERE " + at(one, 99));

    assertThat(verify().broken()).extracting(BrokenEvent::sequence).containsExactly(0L);
  }

  @Test
  void given_two_streams_when_both_are_changed_then_the_first_broken_event_of_each_is_named() {
    change("DELETE FROM DomainEventEntry WHERE " + at(one, 0));
    change("UPDATE DomainEventEntry SET payload = '{}' WHERE sequenceNumber >= 1");

    assertThat(verify().broken())
        .extracting(BrokenEvent::country, BrokenEvent::sequence)
        .containsExactlyInAnyOrder(tuple(one.alpha2(), 0L), tuple(other.alpha2(), 1L));
  }

  @Test
  void given_an_event_of_an_unknown_form_when_it_is_verified_then_it_is_broken_though_it_follows() {
    append(stored(one, 3, "HEARSAY", "1", "{}"));

    assertThat(verify().broken())
        .singleElement()
        .satisfies(
            broken ->
                assertThat(broken.toString())
                    .startsWith("event:%s:3 has an unknown form".formatted(one))
                    .contains("HEARSAY in revision 1"));
  }

  @Test
  void given_exported_events_when_they_are_imported_elsewhere_then_all_is_the_same() {
    String exported = export();
    List<Map<String, Object>> events = events();
    List<Map<String, Object>> requests = requests();
    empty();

    assertThat(load(exported)).isEqualTo(7);

    assertThat(export()).isEqualTo(exported);
    assertThat(events()).isEqualTo(events);
    assertThat(requests()).isEqualTo(requests).hasSize(2);
    assertThat(verify()).isEqualTo(new Verification.LedgerReport(7, 2, List.of()));
  }

  @Test
  void given_more_events_than_are_read_at_once_when_they_are_exported_then_none_is_left_out() {
    String payload = rowOf(one, 0).get("payload").toString();
    for (long n = 3; n < 2_100; n++) {
      append(stored(one, n, "CIRT_RECOGNIZED", "1", payload));
    }

    String exported = export();
    assertThat(exported.lines()).hasSize(2_104);
    assertThat(verify()).isEqualTo(new Verification.LedgerReport(2_104, 2, List.of()));
    empty();
    assertThat(load(exported)).isEqualTo(2_104);
    assertThat(export()).isEqualTo(exported);
  }

  @Test
  void given_an_export_that_is_settled_when_more_is_recorded_then_it_writes_what_there_was() {
    String exported = export();
    EventExtent settled = exporter().ofAll(null);
    send(recordEvents(one, cirt("later")), null);
    send(recordEvents(unusedCountry(), cirt("later")), null);

    assertThat(write(settled)).isEqualTo(exported);
    assertThat(export().lines()).hasSize(9);
  }

  @Test
  void given_an_instant_when_events_are_exported_then_what_was_recorded_later_is_left_out() {
    List<String> lines = export().lines().toList();
    Instant second = Instant.parse(events().get(2).get("timeStamp").toString());

    assertThat(write(exporter().ofAll(new KnownAt(second))).lines()).isEqualTo(lines.subList(0, 3));
    assertThat(write(exporter().of(other, new KnownAt(second)))).isEmpty();
    assertThat(write(exporter().ofAll(new KnownAt(Instant.MAX)))).isEqualTo(export());
    assertThat(write(exporter().ofAll(KnownAt.NOTHING))).isEmpty();
  }

  @Test
  void given_a_country_when_its_events_are_exported_then_they_are_its_lines_among_all() {
    assertThat(write(exporter().of(other, null)).lines())
        .isEqualTo(export().lines().skip(3).toList());
    assertThat(write(exporter().of(unusedCountry(), null))).isEmpty();
  }

  @Test
  void given_a_ledger_with_events_when_events_are_imported_then_it_refuses() {
    assertThatThrownBy(() -> load(export())).isInstanceOf(LedgerNotEmptyException.class);
  }

  /** The lines: 1, 2, 3 of the one country, 4 to 7 of the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cut off                  | 7 | is cut off
          a byte flipped           | 2 | is not what was recorded
          another hash             | 2 | is not what was recorded
          a line left out          | 2 | :1 is missing
          a line twice             | 3 | :1 occurs a second time
          an unknown name          | 7 | HEARSAY in revision 1
          an unknown revision      | 7 | EVENT_CORRECTED in revision 99
          a request's id twice     | 7 | occurs twice
          an event's id twice      | 7 | occurs twice
          an empty line            | 2 | is not a JSON object
          """)
  void given_a_bad_file_when_it_is_imported_then_its_line_is_named_and_nothing_imported(
      String what, long line, String problem) {
    List<String> lines = new ArrayList<>(export().lines().toList());
    switch (what) {
      case "cut off" -> lines.set(6, lines.get(6).substring(0, 400));
      case "a byte flipped" -> lines.set(1, lines.get(1).replace("one", "onf"));
      case "another hash" ->
          lines.set(1, lines.get(1).replaceFirst("[0-9a-f]{64}", "0".repeat(64)));
      case "a line left out" -> lines.remove(1);
      case "a line twice" -> lines.add(2, lines.get(1));
      case "an unknown name" ->
          lines.set(
              6,
              rehashed(
                  lines.get(6),
                  s ->
                      s.replace("\"EVENT_CORRECTED\"", "\"HEARSAY\"")
                          .replace("\"revision\":\"2\"", "\"revision\":\"1\"")));
      case "an unknown revision" ->
          lines.set(
              6,
              rehashed(lines.get(6), s -> s.replace("\"revision\":\"2\"", "\"revision\":\"99\"")));
      case "a request's id twice" ->
          lines.set(
              6, rehashed(lines.get(6), s -> s.replace("correct/" + other, "requête/" + one)));
      case "an event's id twice" ->
          lines.set(6, rehashed(lines.get(6), s -> s.replace(id(s), id(lines.getFirst()))));
      case "an empty line" -> lines.add(1, "");
      default -> throw new IllegalArgumentException(what);
    }
    empty();

    assertThatThrownBy(() -> load(lines.stream().collect(joining("\n", "", "\n"))))
        .isInstanceOfSatisfying(
            BadFileException.class, bad -> assertThat(bad.line()).isEqualTo(line))
        .hasMessageContaining(problem);

    assertThat(events()).isEmpty();
    assertThat(requests()).isEmpty();
  }

  private static String id(String line) {
    return line.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
  }

  /** As a line would be that was exported so: the recipe, in other words. */
  private static String rehashed(String line, UnaryOperator<String> change) {
    String envelope = change.apply(line.replaceFirst("\"hash\":\"[^\"]*\",", ""));
    return "{\"hash\":\"" + Hash.of(envelope) + "\"," + envelope.substring(1);
  }

  private void append(StoredEvent event) {
    String previous =
        rowOf(new CountryCode(event.country()), event.sequence() - 1).get("hash").toString();
    application
        .getBean(EventRows.class)
        .insert(List.of(new ChainedEvent(event, Hash.of(event, previous))));
  }

  private static StoredEvent stored(
      CountryCode country, long sequence, String name, String revision, String payload) {
    return new StoredEvent(
        country.alpha2(),
        sequence,
        "stored %s %d".formatted(country, sequence),
        name,
        revision,
        "2026-01-01T00:00:00.000001Z",
        "steward",
        null,
        null,
        null,
        payload);
  }

  private Verification.LedgerReport verify() {
    return application.getBean(Verification.class).verify();
  }

  private String export() {
    return write(exporter().ofAll(null));
  }

  private EventExport exporter() {
    return application.getBean(EventExport.class);
  }

  private String write(EventExtent extent) {
    StringWriter file = new StringWriter();
    exporter().write(extent, file);
    return file.toString();
  }

  private long load(String file) {
    return application.getBean(EventImport.class).from(new BufferedReader(new StringReader(file)));
  }

  private void empty() {
    change("DELETE FROM DomainEventEntry");
    change("DELETE FROM RequestEntry");
  }

  private void change(String sql) {
    jdbc().sql(sql).update();
  }

  private static String at(CountryCode country, long sequence) {
    return "aggregateIdentifier = '%s' AND sequenceNumber = %d".formatted(country, sequence);
  }

  private Map<String, Object> rowOf(CountryCode country, long sequence) {
    return jdbc()
        .sql("SELECT * FROM DomainEventEntry WHERE " + at(country, sequence))
        .query()
        .singleRow();
  }

  /** All that is stored of the events; the order in metadata tells nothing. */
  private List<Map<String, Object>> events() {
    return jdbc()
        .sql("SELECT * FROM DomainEventEntry ORDER BY globalIndex")
        .query()
        .listOfRows()
        .stream()
        .peek(row -> row.remove("globalIndex"))
        .peek(row -> row.compute("metaData", (_, json) -> StoredMetaData.read(json.toString())))
        .toList();
  }

  private List<Map<String, Object>> requests() {
    return jdbc().sql("SELECT * FROM RequestEntry ORDER BY requestId").query().listOfRows();
  }

  private void send(Object command, Request request) {
    application
        .getBean(CommandGateway.class)
        .sendAndWait(
            new GenericCommandMessage<>(
                command, new CommandOrigin("steward", request).asMetaData()));
  }

  private static RecordEvents recordEvents(CountryCode country, ProfileEvent... events) {
    return new RecordEvents(country, List.of(events), null, false);
  }

  private static CirtRecognized cirt(String title) {
    return new CirtRecognized(
        Effective.parse("2007-12"), new Line(title), null, null, null, SOURCE, null);
  }

  private static InternetUseMeasured use(double percentage) {
    return new InternetUseMeasured(
        Effective.parse("2013"), new Percentage(percentage), SOURCE, null);
  }

  private JdbcClient jdbc() {
    return application.getBean(JdbcClient.class);
  }

  private static synchronized CountryCode unusedCountry() {
    return UNUSED.next();
  }
}
