package org.cyberwellness.history.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class OrderedIdentifiersTest {
  private static final String VERSION_7 =
      "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

  @Test
  void those_that_axon_gives_are_uuids_each_after_the_one_before() {
    List<String> ids =
        Stream.generate(IdentifierFactory.getInstance()::generateIdentifier).limit(10_000).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids.getFirst()).matches(VERSION_7);
  }
}
