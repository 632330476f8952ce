package org.cyberwellness.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This module is text in, statements out: neither a framework nor a store is on its class path. */
class ClassPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/springframework/core/SpringVersion",
        "com/mongodb/MongoException",
        "org/h2/Driver"
      })
  void a_framework_or_a_store_is_not_there(String type) {
    assertThat(getClass().getClassLoader().getResource(type + ".class")).isNull();
  }
}
