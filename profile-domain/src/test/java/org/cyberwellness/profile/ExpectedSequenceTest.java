package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.KH;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.CONFLICT;
import static org.cyberwellness.profile.event.Fact.on;

import java.util.List;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class ExpectedSequenceTest {
  private static final ProfileEvent LAW = on("2010").law("Criminal Code");
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");

  @Test
  void given_nothing_when_minus_one_is_expected_then_it_is_recorded() {
    given().when(expecting(-1)).thenRecorded(TEAM);
  }

  @Test
  void given_nothing_when_zero_is_expected_then_it_is_a_conflict() {
    given().when(expecting(0)).thenRefused(CONFLICT, null, "expectedSequence");
  }

  @Test
  void given_a_stream_when_its_last_is_expected_then_it_is_recorded() {
    given(LAW, retracted(0)).when(expecting(1)).thenRecorded(TEAM);
  }

  @Test
  void given_a_retraction_since_when_the_one_before_is_expected_then_it_is_a_conflict() {
    given(LAW, retracted(0)).when(expecting(0)).thenRefused(CONFLICT, null, "expectedSequence");
  }

  @Test
  void given_a_stream_when_one_further_is_expected_then_it_is_a_conflict() {
    given(LAW).when(expecting(1)).thenRefused(CONFLICT, null, "expectedSequence");
  }

  @Test
  void given_a_long_stream_when_its_last_is_expected_then_it_is_recorded() {
    ProfileEvent[] stream = new ProfileEvent[200];
    for (int i = 0; i < stream.length; i++) {
      stream[i] = on("2010").law("Law " + i);
    }

    given(stream).when(expecting(199)).thenRecorded(TEAM);
  }

  private static RecordEvents expecting(int sequence) {
    return new RecordEvents(KH, List.of(TEAM), sequence, false);
  }
}
