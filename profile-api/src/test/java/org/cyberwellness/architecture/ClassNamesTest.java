package org.cyberwellness.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

  @Test
  void no_two_classes_of_any_modules_have_one_simple_name() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      Map<String, List<Path>> byName =
          files
              .filter(file -> file.toString().contains("/src/main/java/"))
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(groupingBy(file -> file.getFileName().toString()));

      assertThat(byName).hasSizeGreaterThan(300);
      assertThat(byName.values()).allSatisfy(one -> assertThat(one).hasSize(1));
    }
  }
}
