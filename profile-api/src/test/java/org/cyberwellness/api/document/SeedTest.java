package org.cyberwellness.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.document.reading.DocumentReader;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.ReadSection;
import org.cyberwellness.document.reading.ReadStatement;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * ITU's own document on Cambodia says what the bundled facts say. Set seed.document to the path of
 * its text.
 */
class SeedTest {
  private static final Set<String> NOT_COMPARED = Set.of("source", "note");

  @Test
  void it_says_what_the_bundled_facts_say() throws IOException {
    ReadDocument document = DocumentReader.read(seed(), DocumentDefaults.NOTHING);

    assertThat(document.country().alpha2()).isEqualTo("KH");
    assertThat(document.date()).hasToString("2014-08-26");
    assertThat(document.warnings()).isEmpty();
    assertThat(document.sections()).flatExtracting(ReadSection::warnings).isEmpty();
    assertThat(
            document.sections().stream()
                .flatMap(section -> section.statements().stream())
                .map(statement -> told(((ReadStatement.Said) statement).event())))
        .containsExactlyInAnyOrderElementsOf(bundled());
  }

  @Test
  void seven_indicators_are_in_place_and_fourteen_absent() throws IOException {
    List<ReadSection> sections = DocumentReader.read(seed(), DocumentDefaults.NOTHING).sections();

    assertThat(sections).hasSize(22);
    assertThat(
            sections.stream()
                .filter(section -> section.status() == IndicatorStatus.IN_PLACE)
                .map(ReadSection::number))
        .containsExactly("1.1.1", "1.2.1", "1.3.3", "1.5.4", "2.1", "2.2", "2.4");
    assertThat(sections.stream().filter(s -> s.status() == IndicatorStatus.ABSENT)).hasSize(14);
  }

  private static String seed() throws IOException {
    String path = System.getProperty("seed.document");
    assumeThat(path).as("seed.document").isNotNull();
    return Files.readString(Path.of(path));
  }

  private static List<String> bundled() throws IOException {
    try (InputStream file = SeedTest.class.getResourceAsStream("/sample/KH.json")) {
      List<String> told = new ArrayList<>();
      for (JsonNode event :
          JsonMapper.shared().readTree(Objects.requireNonNull(file)).path("events")) {
        event
            .properties()
            .forEach(
                kind -> {
                  TreeMap<String, String> fields = new TreeMap<>();
                  kind.getValue()
                      .properties()
                      .forEach(
                          field -> {
                            if (!NOT_COMPARED.contains(field.getKey())) {
                              fields.put(field.getKey(), field.getValue().asString());
                            }
                          });
                  told.add(kind.getKey() + fields);
                });
      }
      return told;
    }
  }

  /** As the bundled facts tell it. */
  private static String told(ProfileEvent event) {
    TreeMap<String, String> fields = new TreeMap<>();
    EventFields.of(event)
        .forEach(
            (name, value) -> {
              if (!NOT_COMPARED.contains(name)) {
                fields.put(name.equals("channel") ? "kind" : name, plain(value));
              }
            });
    StringBuilder kind = new StringBuilder();
    for (String word : event.kind().name().split("_")) {
      kind.append(
          kind.isEmpty()
              ? word.toLowerCase(java.util.Locale.ROOT)
              : word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return kind.toString() + fields;
  }

  private static String plain(Object value) {
    return switch (value) {
      case org.cyberwellness.profile.event.Headcount count -> String.valueOf(count.value());
      case org.cyberwellness.profile.event.Percentage share -> String.valueOf(share.value());
      default -> value.toString();
    };
  }
}
