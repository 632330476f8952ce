package org.cyberwellness.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.Test;

/** Who read before writing is told when somebody else wrote between. */
class ExpectedSequenceTest extends OnAnEmptyStore {

  @Test
  void minus_one_means_that_nothing_is_recorded_yet() {
    Steward steward = steward();

    assertThat(ask(steward, 0, "A")).containsExactly("CONFLICT expectedSequence");
    assertThat(ask(steward, -1, "A")).isEmpty();
    assertThat(ask(steward, -1, "B")).containsExactly("CONFLICT expectedSequence");
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void a_retraction_counts_as_well() {
    Steward steward = steward();
    steward.retract(steward.event(strategy("2013", "A")));

    assertThat(ask(steward, 0, "B")).containsExactly("CONFLICT expectedSequence");
    assertThat(ask(steward, steward.sequence(), "B")).isEmpty();
    assertThat(steward.sequence()).isEqualTo(2);
  }

  private static List<String> ask(Steward steward, int expected, String title) {
    return steward
        .ask(List.of(strategy("2013", title)), Map.of("expectedSequence", expected))
        .userErrors();
  }
}
