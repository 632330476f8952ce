package org.cyberwellness.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name is one thing in the production code of all modules. */
class ClassNamesTest {
  private static final Pattern DECLARED =
      Pattern.compile(
          "^ *(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed) )*"
              + "(?:class|record|interface|enum|@interface) (\\w+)",
          Pattern.MULTILINE);

  @Test
  void no_two_classes_have_one_simple_name_nested_or_not() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      Map<String, List<Path>> byName =
          files
              .filter(file -> file.toString().contains("/src/main/java/"))
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> declared(file).map(name -> Map.entry(name, file)))
              .collect(
                  Collectors.groupingBy(
                      Map.Entry::getKey,
                      TreeMap::new,
                      Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

      assertThat(byName).hasSizeGreaterThan(400);
      byName.values().removeIf(places -> places.size() == 1);
      assertThat(byName).isEmpty();
    }
  }

  private static Stream<String> declared(Path file) {
    try {
      return DECLARED.matcher(Files.readString(file)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
