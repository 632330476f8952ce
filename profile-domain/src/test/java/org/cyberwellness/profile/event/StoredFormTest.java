package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The approved forms of stored events. What was stored stays so: a form may only change together
 * with an upcaster. {@code -Dstored-form.rewrite=true} writes the files anew.
 */
class StoredFormTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "stored-form");
  private static final Map<String, StreamEvent> EXAMPLES = StoredFormExamples.byName();
  private static final JsonMapper MAPPER = StoredForm.configure(JsonMapper.builder()).build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  @ParameterizedTest
  @MethodSource("names")
  void given_an_event_when_it_is_written_then_its_form_is_the_approved_one(String name)
      throws IOException {
    String written = WRITER.writeValueAsString(EXAMPLES.get(name)) + "\n";
    Path file = APPROVED.resolve(name + ".json");
    if (Boolean.getBoolean("stored-form.rewrite")) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, written);
    }

    assertThat(file).exists().content().isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("names")
  void given_an_approved_form_when_it_is_read_then_it_is_the_event(String name) throws IOException {
    String stored = Files.readString(APPROVED.resolve(name + ".json"));

    assertThat(MAPPER.readValue(stored, StoredForm.typeOf(name).orElseThrow()))
        .isEqualTo(EXAMPLES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void given_an_example_when_its_fields_are_read_then_none_is_empty(String name) throws Exception {
    StreamEvent example = EXAMPLES.get(name);

    for (RecordComponent field : example.getClass().getRecordComponents()) {
      assertThat(field.getAccessor().invoke(example)).as(field.getName()).isNotNull();
    }
  }

  @Test
  void given_all_kinds_when_the_approved_forms_are_listed_then_each_revision_has_one_and_no_other()
      throws IOException {
    assertThat(EXAMPLES).hasSize(EventKind.values().length + 2);
    TreeSet<String> expected = new TreeSet<>();
    for (String name : EXAMPLES.keySet()) {
      expected.add(name + ".json");
      for (int old = 1; old < Integer.parseInt(StoredForm.revisionOf(name)); old++) {
        expected.add("%s.%d.json".formatted(name, old));
      }
    }

    try (Stream<Path> files = Files.list(APPROVED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void given_an_event_without_what_may_be_missing_when_it_is_written_then_it_is_left_out() {
    StreamEvent sparse =
        new TreatySigned(
            Effective.parse("2000"),
            new Line("Protocol"),
            null,
            null,
            new Source(new Line("UN"), null, null, null),
            null);

    String written = MAPPER.writeValueAsString(sparse);

    assertThat(written)
        .isEqualTo(
            "{\"kind\":\"TREATY_SIGNED\",\"effective\":\"2000\","
                + "\"title\":\"Protocol\",\"source\":{\"title\":\"UN\"}}");
    assertThat(MAPPER.readValue(written, TreatySigned.class)).isEqualTo(sparse);
  }

  @Test
  void given_a_class_that_is_no_event_when_its_name_is_asked_then_it_is_refused() {
    assertThatThrownBy(() -> StoredForm.nameOf(String.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(StoredForm.typeOf("HEARSAY")).isEmpty();
  }

  private static Stream<String> names() {
    return EXAMPLES.keySet().stream().sorted();
  }
}
