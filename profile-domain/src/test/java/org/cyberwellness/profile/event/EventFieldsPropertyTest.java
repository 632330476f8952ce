package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventFieldsPropertyTest {

  @Property
  void the_fields_of_an_event_are_those_that_it_tells(@ForAll("events") ProfileEvent event) {
    assertThat(EventFields.of(event))
        .containsEntry("effective", event.effective())
        .containsEntry("source", event.source())
        .doesNotContainValue(null);
    assertThat(EventFields.of(event).get("note")).isEqualTo(event.note());
  }

  @Provide
  Arbitrary<ProfileEvent> events() {
    return EventArbitraries.events();
  }
}
