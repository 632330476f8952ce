package org.cyberwellness.history.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.cyberwellness.history.archive.Verification;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.StoredForm;
import org.cyberwellness.profile.event.StreamEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was stored in an earlier form is read as if it were stored today. */
@BesideOtherClasses
class RevisionsTest {
  private static final CountryCode COUNTRY = new CountryCode("LA");
  private static final EventId FIRST = new EventId(COUNTRY, 0);

  @TempDir static Path directory;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = LedgerApplication.start(List.of("cyberwellness.data-dir=" + directory));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private record Old(String name, int revision) {}

  private static Stream<Old> olds() {
    return Stream.concat(
            Stream.of(EventKind.values()).map(Enum::name),
            Stream.of("EVENT_RETRACTED", "EVENT_CORRECTED"))
        .flatMap(
            name ->
                IntStream.range(1, Integer.parseInt(StoredForm.revisionOf(name)))
                    .mapToObj(revision -> new Old(name, revision)));
  }

  @ParameterizedTest
  @MethodSource("olds")
  void given_the_approved_file_of_an_old_form_when_it_is_read_then_it_is_the_event_of_todays(
      Old old) throws Exception {
    String name = old.name();
    String before = approved("%s.%d".formatted(name, old.revision())).toString();
    String today = approved(name).toString();

    assertThat(form(name, String.valueOf(old.revision()), before))
        .isEqualTo(form(name, StoredForm.revisionOf(name), today));
  }

  @Test
  void given_rows_in_revision_1_when_they_are_read_then_by_all_that_read_events() throws Exception {
    ObjectNode certified = (ObjectNode) approved("PROFESSIONALS_CERTIFIED.1");
    certified.remove("replaces");
    ObjectNode corrected = (ObjectNode) approved("EVENT_CORRECTED.1");
    corrected
        .put("corrected", FIRST.toString())
        .put("measure", "measure:LA:1.4.3:0")
        .set("replacement", certified.deepCopy().put("count", 13));
    String first = insert(0, "PROFESSIONALS_CERTIFIED", certified.toString(), Hash.OF_NOTHING);
    String second = insert(1, "EVENT_CORRECTED", corrected.toString(), first);

    List<StreamEntry> read = application.getBean(Ledger.class).read(new StreamRange(COUNTRY, 0, 1));

    ProfessionalsCertified twelve = (ProfessionalsCertified) read.getFirst().event();
    EventCorrected correction = (EventCorrected) read.getLast().event();
    assertThat(twelve.count()).isEqualTo(new Headcount(12));
    assertThat(((ProfessionalsCertified) correction.replacement()).count())
        .isEqualTo(new Headcount(13));
    assertThat(read).extracting(StreamEntry::hash).containsExactly(first, second);

    application
        .getBean(CommandGateway.class)
        .sendAndWait(
            new GenericCommandMessage<>(
                new CorrectEvent(new EventId(COUNTRY, 1), new Passage("twelve, after all"), twelve),
                new CommandOrigin("steward", null).asMetaData()));

    assertThat(rows())
        .extracting(row -> row.get("payloadType") + " " + row.get("payloadRevision"))
        .containsExactly("PROFESSIONALS_CERTIFIED 1", "EVENT_CORRECTED 1", "EVENT_CORRECTED 2");
    assertThat(rows().getLast().get("payload").toString()).contains("\"professionals\":12");
    assertThat(application.getBean(Verification.class).verify())
        .isEqualTo(new Verification.LedgerReport(3, 1, List.of()));
  }

  /** As an earlier version of the application has stored it. */
  private static String insert(long sequence, String name, String payload, String previous) {
    String recordedAt = "2026-01-0%dT00:00:00.000001Z".formatted(sequence + 1);
    StoredEvent event = stored(sequence, recordedAt, name, "1", payload);
    String hash = Hash.of(event, previous);
    application
        .getBean(JdbcClient.class)
        .sql(
            "INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber,"
                + " type, timeStamp, payloadType, payloadRevision, payload, metaData, hash)"
                + " VALUES (?, ?, ?, 'CountryProfile', ?, ?, '1', ?, ?, ?)")
        .params(
            event.id(),
            COUNTRY.alpha2(),
            sequence,
            recordedAt,
            name,
            payload,
            "{\"recordedAt\":\"" + recordedAt + "\",\"recordedBy\":\"steward\"}",
            hash)
        .update();
    return hash;
  }

  private static StoredEvent stored(
      long sequence, String recordedAt, String name, String revision, String payload) {
    return new StoredEvent(
        COUNTRY.alpha2(),
        sequence,
        "stored " + sequence,
        name,
        revision,
        recordedAt,
        "steward",
        null,
        null,
        null,
        payload);
  }

  private static StreamEvent form(String name, String revision, String payload) {
    return application
        .getBean(StoredForms.class)
        .read(stored(0, "2026-01-01T00:00:00.000001Z", name, revision, payload));
  }

  private static JsonNode approved(String file) throws Exception {
    try (InputStream form =
        RevisionsTest.class.getResourceAsStream("/stored-form/" + file + ".json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(form, file));
    }
  }

  private static List<Map<String, Object>> rows() {
    return application
        .getBean(JdbcClient.class)
        .sql("SELECT * FROM DomainEventEntry ORDER BY sequenceNumber")
        .query()
        .listOfRows();
  }
}
