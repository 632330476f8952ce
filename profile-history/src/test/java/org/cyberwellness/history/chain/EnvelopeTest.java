package org.cyberwellness.history.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {
  private static final StoredEvent EVENT =
      new StoredEvent(
          "KH",
          7,
          "5b0d1c1e-0000-4000-8000-000000000001",
          "INTERNET_USE_MEASURED",
          "1",
          "2026-01-31T12:00:00.000001Z",
          "a/b \"ü\" \\ ភ្នំពេញ\n",
          null,
          "request 😀",
          "c".repeat(64),
          "{\"percentage\":1.0E-4,\"total\":6.0, \"title\":\"ភ្នំពេញ ,\\\"data\\\":\"}");
  private static final String PREVIOUS = "0".repeat(64);

  /** What was hashed once must be hashed so for ever: this text may not change. */
  @Test
  void given_an_event_when_it_is_put_into_its_envelope_then_that_is_as_it_always_was() {
    assertThat(Envelope.of(EVENT, PREVIOUS))
        .isEqualTo(
            "{\"previoushash\":\""
                + PREVIOUS
                + "\",\"specversion\":\"1.0\",\"id\":\"5b0d1c1e-0000-4000-8000-000000000001\","
                + "\"source\":\"cyberwellness-profiles\",\"type\":\"INTERNET_USE_MEASURED\","
                + "\"revision\":\"1\",\"subject\":\"KH\",\"sequence\":\"7\","
                + "\"time\":\"2026-01-31T12:00:00.000001Z\","
                + "\"recordedby\":\"a/b \\\"ü\\\" \\\\ ភ្នំពេញ\\n\",\"requestid\":\"request 😀\","
                + "\"requestkey\":\""
                + "c".repeat(64)
                + "\",\"datacontenttype\":\"application/json\",\"data\":"
                + EVENT.payload()
                + "}");
    assertThat(Hash.of(EVENT, PREVIOUS))
        .isEqualTo("ced3ab5a9d988304731aedddc21a763ebf943261841603213b7c96457688d765");
  }

  @Test
  void given_an_event_that_was_proposed_when_it_is_hashed_then_so_is_who_proposed_it() {
    StoredEvent proposed =
        new StoredEvent(
            EVENT.country(),
            EVENT.sequence(),
            EVENT.id(),
            EVENT.name(),
            EVENT.revision(),
            EVENT.recordedAt(),
            EVENT.recordedBy(),
            "an analyst",
            EVENT.requestId(),
            EVENT.requestKey(),
            EVENT.payload());
    ChainedEvent link = new ChainedEvent(proposed, Hash.of(proposed, PREVIOUS));

    assertThat(Envelope.of(proposed, PREVIOUS).replace("\"proposedby\":\"an analyst\",", ""))
        .isEqualTo(Envelope.of(EVENT, PREVIOUS));
    assertThat(link.hash()).isNotEqualTo(Hash.of(EVENT, PREVIOUS));
    assertThat(EnvelopeLine.read(line(link))).isEqualTo(link);
  }

  @Test
  void given_a_line_when_it_is_read_then_the_event_is_in_it_word_for_word() {
    ChainedEvent link = new ChainedEvent(EVENT, Hash.of(EVENT, PREVIOUS));

    assertThat(EnvelopeLine.read(line(link))).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "sequence":"7" | "sequence":"x"    | has 'x' as its sequence
          "sequence":"7" | "sequence":"07"   | is not as export-events writes it
          "sequence":"7" | "sequence":7      | has no text in its attribute 'sequence'
          000001Z        | 000001+00:00      | as its time
          "subject":"KH" | "subject": "KH"   | is not as export-events writes it
          "subject":"KH" | "country":"KH"    | has no text in its attribute 'subject'
          ,"data":{      | ,"date":{         | has no attribute 'data'
          "id":          | "other":"x","id": | is not as export-events writes it
          }}             | }                 | is cut off or not a JSON object
          {"hash"        | [{"hash"          | is not a JSON object
          """)
  void given_a_line_when_it_is_changed_then_what_is_wrong_is_said(
      String there, String instead, String problem) {
    String line = line(new ChainedEvent(EVENT, Hash.of(EVENT, PREVIOUS)));
    assertThat(line).contains(there);
    String changed = line.replace(there, instead);

    assertThatThrownBy(() -> EnvelopeLine.read(changed))
        .isInstanceOf(UnreadableLineException.class)
        .hasMessageContaining(problem);
  }

  private static String line(ChainedEvent link) {
    return Envelope.line(Envelope.of(link.event(), PREVIOUS), link.hash());
  }
}
