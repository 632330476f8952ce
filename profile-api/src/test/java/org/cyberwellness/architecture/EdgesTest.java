package org.cyberwellness.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberwellness.api.country.FeatureThatUsesALaterOne;
import org.cyberwellness.api.country.FeatureThatUsesAnOperation;
import org.cyberwellness.api.web.WebThatUsesAFeature;
import org.cyberwellness.document.DocumentThatUsesTheStore;
import org.cyberwellness.history.HistoryThatUsesTheAggregate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The edges between the modules, and between the rooms of {@code profile-api}. */
@AnalyzeClasses(
    packages = "org.cyberwellness",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJar.class})
class EdgesTest {
  private static final String ROOT = "org.cyberwellness.";
  private static final String API = ROOT + "api.";

  private static final Path ARCHITECTURE = Path.of("..", "doc", "architecture.md");

  /** An edge of the drawing of features, whose nodes have no other texts than their names. */
  private static final Pattern DRAWN = Pattern.compile("^  \\w+ --> \\w+$", Pattern.MULTILINE);

  /** The features, each with those that it uses: few, and one way. */
  private static final Map<String, Set<String>> FEATURES =
      Map.ofEntries(
          Map.entry("country", Set.of()),
          Map.entry("event", Set.of("country")),
          Map.entry("profile", Set.of("country", "event")),
          Map.entry("comparison", Set.of("event", "profile")),
          Map.entry("standing", Set.of("country", "profile")),
          Map.entry("subscription", Set.of("event", "profile")),
          Map.entry("journal", Set.of("event")),
          Map.entry("feed", Set.of("country", "event", "profile")),
          Map.entry("node", Set.of("country", "event", "profile", "proposal")),
          Map.entry("recording", Set.of("comparison", "event", "profile")),
          Map.entry("document", Set.of("comparison", "country", "event", "profile", "recording")),
          Map.entry(
              "proposal",
              Set.of("comparison", "country", "document", "event", "profile", "recording")),
          Map.entry("figure", Set.of("recording")),
          Map.entry("linked", Set.of("country", "event", "profile")),
          Map.entry("permalink", Set.of("linked", "profile")),
          Map.entry("source", Set.of("country", "recording")),
          Map.entry("table", Set.of("country", "recording")),
          Map.entry(
              "export", Set.of("country", "event", "linked", "permalink", "profile", "table")),
          Map.entry("explorer", Set.of("linked", "profile")));

  static final Edges MODULES =
      new Edges(
          Map.of(
              ROOT + "profile.event", Set.of(),
              ROOT + "profile.proposal", Set.of(ROOT + "profile.event"),
              ROOT + "profile", Set.of(ROOT + "profile.event"),
              ROOT + "history.timeline", Set.of(ROOT + "profile.event"),
              ROOT + "history",
                  Set.of(
                      ROOT + "profile.event", ROOT + "profile.proposal", ROOT + "history.timeline"),
              ROOT + "document", Set.of(ROOT + "profile.event", ROOT + "history.timeline"),
              ROOT + "api",
                  Set.of(
                      ROOT + "profile.event",
                      ROOT + "profile.proposal",
                      ROOT + "profile",
                      ROOT + "history.timeline",
                      ROOT + "history",
                      ROOT + "document")));

  static final Edges ROOMS = new Edges(rooms());

  @ArchTest static final ArchRule modules_use_what_they_may = MODULES.rule("org.cyberwellness");

  @ArchTest static final ArchRule rooms_use_what_they_may = ROOMS.rule("org.cyberwellness.api");

  /** Compared with the classes: an edge that is allowed and not used is not drawn. */
  @ArchTest
  static void the_documentation_draws_the_edges_that_the_features_have(JavaClasses classes)
      throws IOException {
    Set<String> edges =
        classes.stream()
            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
            .flatMap(
                use ->
                    edge(use.getOriginClass(), use.getTargetClass().getBaseComponentType())
                        .stream())
            .collect(toSet());

    assertThat(DRAWN.matcher(Files.readString(ARCHITECTURE)).results())
        .extracting(MatchResult::group)
        .containsExactlyInAnyOrderElementsOf(edges);
  }

  private static Optional<String> edge(JavaClass user, JavaClass used) {
    Optional<String> from = feature(user);
    Optional<String> to = feature(used);
    return from.isEmpty() || to.isEmpty() || from.equals(to)
        ? Optional.empty()
        : Optional.of("  %s --> %s".formatted(from.get(), to.get()));
  }

  private static Optional<String> feature(JavaClass one) {
    return FEATURES.keySet().stream()
        .filter(feature -> one.getPackageName().equals(API + feature))
        .findAny();
  }

  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new HashMap<>();
    FEATURES.forEach(
        (feature, used) ->
            rooms.put(
                API + feature,
                Stream.concat(used.stream(), Stream.of("web")).map(API::concat).collect(toSet())));
    rooms.put(API + "web", Set.of());
    rooms.put(ROOT + "api", Set.of(API + "operation"));
    rooms.put(
        API + "operation",
        Stream.concat(FEATURES.keySet().stream(), Stream.of("web"))
            .map(API::concat)
            .collect(toSet()));
    return rooms;
  }

  /** A rule that cannot fail would hold nothing: each of these classes turns one edge. */
  @ParameterizedTest
  @MethodSource("turned")
  void a_turned_edge_is_a_violation(ArchRule rule, Class<?> turning) {
    JavaClasses classes = new ClassFileImporter().importClasses(turning);

    assertThat(rule.evaluate(classes).getFailureReport().getDetails())
        .singleElement(STRING)
        .contains(turning.getName());
  }

  static Stream<Arguments> turned() {
    return Stream.of(
        arguments(modules_use_what_they_may, DocumentThatUsesTheStore.class),
        arguments(modules_use_what_they_may, HistoryThatUsesTheAggregate.class),
        arguments(rooms_use_what_they_may, WebThatUsesAFeature.class),
        arguments(rooms_use_what_they_may, FeatureThatUsesAnOperation.class),
        arguments(rooms_use_what_they_may, FeatureThatUsesALaterOne.class));
  }
}
