package org.cyberwellness.api.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cyberwellness.history.timeline.KnownAt;
import org.junit.jupiter.api.Test;

class TodayTest {

  /** Another instance's clock may be ahead: what is recorded after its stamps must not show. */
  @Test
  void an_instant_ahead_of_this_clock_stays_what_it_is() {
    Instant ahead = Instant.parse("2999-01-01T00:00:00.123456789Z");

    assertThat(Today.knownAt(ahead))
        .isEqualTo(new KnownAt(Instant.parse("2999-01-01T00:00:00.123456Z")));
  }

  @Test
  void no_instant_is_all_that_is_known() {
    assertThat(Today.knownAt(null)).isNull();
  }
}
