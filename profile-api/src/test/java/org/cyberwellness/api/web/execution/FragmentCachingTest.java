package org.cyberwellness.api.web.execution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.RandomSteward;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of earlier answers is what would be answered without it. */
class FragmentCachingTest extends OnAnEmptyStore {
  private static final int STEPS = 40;
  private static final List<String> DATES =
      List.of("2010-12-30", "2010-12-31", "2011-01-01", "2011-06-30", "2026-01-01");

  /** Beside its evidence nothing of a statement is kept. */
  private static final String DOCUMENT =
      """
      query ($country: CountryCode!, $asOf: Date!, $knownAt: DateTime, $with: Boolean!) {
        kept: profile(country: $country, asOf: $asOf, knownAt: $knownAt) {
          knownAt
          indicators { ...Own }
          indicator(indicator: CIRT) { ...Own }
        }
        made: profile(country: $country, asOf: $asOf, knownAt: $knownAt) {
          knownAt
          indicators { ...Own evidence { id } }
          indicator(indicator: CIRT) { ...Own evidence { id } }
        }
        chosen: profile(country: $country, asOf: $asOf, knownAt: $knownAt) {
          indicators { status @include(if: $with) since @skip(if: $with) }
        }
      }
      """;

  @Autowired private GraphQlSource source;

  @Test
  void a_statement_that_is_kept_is_the_one_that_would_be_made() {
    long seed = Long.getLong("kept.seed", 20_261_125L);
    System.out.println("kept.seed = " + seed);
    Random random = new Random(seed);
    List<RandomSteward> stewards =
        List.of(new RandomSteward(steward(), random), new RandomSteward(steward(), random));
    String document = DOCUMENT + ownFields(source.schema());
    List<Map<String, Object>> questions = new ArrayList<>();

    for (int i = 0; i < STEPS; i++) {
      RandomSteward steward = stewards.get(i % stewards.size());
      steward.act();
      Map<String, Object> now =
          Map.of(
              "country",
              steward.country(),
              "asOf",
              any(DATES, random),
              "with",
              random.nextBoolean());
      Map<String, Object> then = new HashMap<>(now);
      then.put("knownAt", asked(document, now));
      questions.add(now);
      questions.add(then);
      asked(document, any(questions, random));
    }

    questions.forEach(question -> asked(document, question));
  }

  /** Asks, compares, and tells what was known. */
  private String asked(String document, Map<String, Object> question) {
    Answer answer = api.ask(document, question);
    JsonNode kept = answer.at("kept");
    JsonNode made = answer.at("made");
    assertThat(kept.path("indicators")).hasSize(21);
    made.path("indicators").forEach(FragmentCachingTest::withoutEvidence);
    withoutEvidence(made.path("indicator"));
    assertThat(kept).as("%s", question).isEqualTo(made);
    boolean with = Boolean.TRUE.equals(question.get("with"));
    for (JsonNode chosen : answer.at("chosen").path("indicators")) {
      assertThat(chosen.has("status")).isEqualTo(with);
      assertThat(chosen.has("since")).isEqualTo(!with);
    }
    return kept.path("knownAt").stringValue();
  }

  private static void withoutEvidence(JsonNode statement) {
    assertThat(((ObjectNode) statement).remove("evidence")).isNotNull();
  }

  /** All that a statement and its measures say themselves. */
  private static String ownFields(GraphQLSchema schema) {
    GraphQLInterfaceType measure =
        (GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Measure"));
    String measures =
        schema.getImplementations(measure).stream()
            .map(type -> "... on %s { %s }".formatted(type.getName(), leaves(type)))
            .collect(joining(" "));
    GraphQLFieldsContainer statement =
        (GraphQLFieldsContainer) Objects.requireNonNull(schema.getType("IndicatorStatement"));
    return "fragment Own on IndicatorStatement { %s measures { __typename %s } }"
        .formatted(leaves(statement), measures);
  }

  private static String leaves(GraphQLFieldsContainer type) {
    return type.getFieldDefinitions().stream()
        .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
        .map(field -> "%s_%s: %s".formatted(type.getName(), field.getName(), field.getName()))
        .collect(joining(" "));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
