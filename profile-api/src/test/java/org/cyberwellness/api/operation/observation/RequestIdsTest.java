package org.cyberwellness.api.operation.observation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.DispatcherServlet;

/** Each request has an id, which its answer and the log name. */
class RequestIdsTest extends OnTheSample {
  private static final Map<String, String> ASKED = Map.of("query", "{ __typename }");

  private Http http;

  @BeforeEach
  void speak() {
    http = new Http(api.port());
  }

  @Test
  void a_client_names_its_request_and_finds_it_in_the_log() {
    Logger logger = (Logger) LoggerFactory.getLogger(DispatcherServlet.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    logger.setLevel(Level.DEBUG);
    try {
      assertThat(http.get(ASKED, "X-Request-Id", "press-7:2026").header("X-Request-Id"))
          .isEqualTo("press-7:2026");
      http.get(ASKED);
    } finally {
      logger.setLevel(null);
      logger.detachAppender(lines);
    }

    // A servlet that starts meanwhile logs that too, which belongs to no request.
    assertThat(List.copyOf(lines.list))
        .filteredOn(line -> line.getFormattedMessage().matches("(GET|Completed \\d+) .*"))
        .map(line -> line.getMDCPropertyMap().get("requestId"))
        .contains("press-7:2026")
        .doesNotContainNull()
        .anyMatch(id -> !id.equals("press-7:2026"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with space", "<script>", "{}", "\u00e9"})
  void an_id_that_could_forge_a_log_is_replaced(String id) {
    assertThat(http.get(ASKED, "X-Request-Id", id).header("X-Request-Id")).matches("[0-9a-f-]{36}");
    assertThat(http.get(ASKED, "X-Request-Id", "x".repeat(101)).header("X-Request-Id"))
        .matches("[0-9a-f-]{36}");
    assertThat(http.get(ASKED).header("X-Request-Id")).matches("[0-9a-f-]{36}");
  }
}
