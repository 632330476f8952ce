package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EffectivePropertyTest {

  @Property
  void keeps_its_text_and_is_equal_by_it(@ForAll("effectives") Effective effective) {
    assertThat(Effective.parse(effective.text()))
        .isEqualTo(effective)
        .hasToString(effective.text());
  }

  @Property
  void begins_within_its_first_date(@ForAll("effectives") Effective effective) {
    String first = effective.text().replaceFirst("^\\.\\./", "").replaceFirst("/.*", "");

    assertThat(effective.begin().toString()).startsWith(first);
    assertThat(effective.begin().plusDays(1).toString()).doesNotStartWith(first);
  }

  @Provide
  Arbitrary<Effective> effectives() {
    return EventArbitraries.effectives();
  }
}
