package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.KH;
import static org.cyberwellness.profile.Decision.NOW;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Refusal.Code.CONFLICT;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;

import java.util.List;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class DryRunTest {
  private static final ProfileEvent LAW = on("2010").law("Criminal Code");
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");

  @Test
  void given_a_stream_when_it_is_tried_then_the_answer_is_as_if_recorded_and_nothing_is() {
    given(LAW)
        .when(new RecordEvents(KH, List.of(TEAM), 0, true))
        .thenAnswered(new Recorded(KH, 1, NOW, List.of(TEAM)))
        .thenNothingRecorded();
  }

  @Test
  void given_nothing_when_it_is_tried_then_nothing_is_recorded() {
    given()
        .when(new RecordEvents(KH, List.of(TEAM, LAW), null, true))
        .thenAnswered(new Recorded(KH, 0, NOW, List.of(TEAM, LAW)))
        .thenNothingRecorded();
  }

  @Test
  void given_an_event_when_a_mistake_is_tried_then_it_is_refused() {
    given(LAW).when(new RecordEvents(KH, List.of(LAW), null, true)).thenRefused(INVALID, 0, null);
    given(LAW)
        .when(new RecordEvents(KH, List.of(TEAM), 7, true))
        .thenRefused(CONFLICT, null, "expectedSequence");
  }
}
