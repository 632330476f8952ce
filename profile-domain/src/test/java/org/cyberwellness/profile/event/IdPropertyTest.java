package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdPropertyTest {

  @Property
  void an_events_id_is_read_back(@ForAll("eventIds") EventId id) {
    assertThat(EventId.parse(id.toString())).contains(id);
    assertThat(MeasureId.parse(id.toString())).isEmpty();
  }

  @Property
  void a_measures_id_is_read_back(@ForAll("measureIds") MeasureId id) {
    assertThat(MeasureId.parse(id.toString())).contains(id);
    assertThat(EventId.parse(id.toString())).isEmpty();
  }

  @Property
  void only_one_text_names_an_event(@ForAll("eventIds") EventId id, @ForAll char other) {
    String text = id.toString();
    for (int i = 0; i <= text.length(); i++) {
      String longer = text.substring(0, i) + other + text.substring(i);
      assertThat(EventId.parse(longer)).isNotEqualTo(EventId.parse(text));
    }
  }

  @Provide
  Arbitrary<EventId> eventIds() {
    return EventArbitraries.eventIds();
  }

  @Provide
  Arbitrary<MeasureId> measureIds() {
    return EventArbitraries.measureIds();
  }
}
