package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @Test
  void ids_tell_what_they_name() {
    CountryCode cambodia = new CountryCode("KH");

    assertThat(new EventId(cambodia, 17)).hasToString("event:KH:17");
    assertThat(new MeasureId(cambodia, Indicator.CIRT, 5)).hasToString("measure:KH:1.2.1:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "event",
        "event:KH",
        "event:KH:",
        "event:KH:-1",
        "event:KH:01",
        "event:KH:1 ",
        "event:KH:\u0661",
        "event:KHM:1",
        "event:kh:1",
        "event:XX:1",
        "Event:KH:1",
        "dry-run:event:KH:1",
        "event:KH:9999999999999999999",
        "event:KH:1:2",
        "measure:KH:1.2.1:",
        "measure:KH:1.2.9:5",
        "measure:KH:1.2:5",
        "measure:KH:CIRT:5",
        "measure:XX:1.2.1:5",
        "measure:KH:1.2.1:05",
        "measure:KH:POPULATION:5"
      })
  void other_texts_name_nothing(String text) {
    assertThat(EventId.parse(text)).isEmpty();
    assertThat(MeasureId.parse(text)).isEmpty();
  }
}
