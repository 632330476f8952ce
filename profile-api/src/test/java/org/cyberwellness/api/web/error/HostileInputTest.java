package org.cyberwellness.api.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.EveryKind;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.HostileValues;
import org.cyberwellness.api.acceptance.Hostility;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.WaysThroughTheSchema;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;

/** What means no good as the value of an argument or of an input's field. */
@Slow
class HostileInputTest extends Hostility {
  static List<@Nullable Object> values() {
    return Effort.some(4, HostileValues.all());
  }

  @ParameterizedTest
  @MethodSource("values")
  void in_any_argument_of_any_field(@Nullable Object value) throws IOException {
    GraphQLSchema schema = application.context().getBean(GraphQlSource.class).schema();
    Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    variables.put("v", value);
    for (var way : new WaysThroughTheSchema(schema).all().entrySet()) {
      for (GraphQLFieldDefinition field : way.getKey().getFields()) {
        for (GraphQLArgument argument : field.getArguments()) {
          String question =
              "query ($v: %s) { %s }"
                  .formatted(
                      GraphQLTypeUtil.simplePrint(argument.getType()),
                      way.getValue().apply(asked(field, argument)));
          assertThat(assertAnswered(nobody, question, variables).body())
              .as("a question that can be asked: %s", question)
              .doesNotContain("VALIDATION");
        }
      }
    }
  }

  @Test
  void the_arguments_tried_are_those_of_the_whole_schema() {
    GraphQLSchema schema = application.context().getBean(GraphQlSource.class).schema();
    List<String> tried =
        new WaysThroughTheSchema(schema)
            .all().keySet().stream()
                .filter(HostileInputTest::takesArguments)
                .map(GraphQLObjectType::getName)
                .toList();
    assertThat(tried)
        .containsExactlyInAnyOrderElementsOf(
            schema.getAllTypesAsList().stream()
                .filter(
                    type -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .filter(HostileInputTest::takesArguments)
                .map(GraphQLObjectType::getName)
                .filter(name -> !List.of("Mutation", "Subscription").contains(name))
                .toList());
  }

  private static boolean takesArguments(GraphQLObjectType type) {
    return type.getFields().stream().anyMatch(field -> !field.getArguments().isEmpty());
  }

  private static String asked(GraphQLFieldDefinition field, GraphQLArgument hostile) {
    return WaysThroughTheSchema.call(field, Map.of(hostile.getName(), "$v"))
        + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType
            ? " { __typename }"
            : "");
  }

  @ParameterizedTest
  @MethodSource("values")
  void in_any_field_of_any_event(@Nullable Object value) throws IOException {
    for (Map<String, Object> fact : EveryKind.begins()) {
      Map<String, Object> input =
          new LinkedHashMap<>(Facts.recordInput("KH", List.of(fact), Map.of("requestId", "a")));
      input.put("events", List.of(fact));
      for (Map<String, Object> hostile : HostileValues.everywhere(input, value)) {
        hostile.put("dryRun", true);
        assertAnswered(steward, Api.document("record-events"), Map.of("input", hostile));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void in_any_field_of_a_retraction_or_correction(@Nullable Object value) throws IOException {
    Map<String, Object> retraction =
        new LinkedHashMap<>(Map.of("eventId", "event:XK:0", "reason", "-", "requestId", "a"));
    for (Map<String, Object> hostile : HostileValues.everywhere(retraction, value)) {
      assertAnswered(steward, Api.document("retract-event"), Map.of("input", hostile));
    }
    retraction.put("event", Facts.strategy("2014", "A"));
    for (Map<String, Object> hostile : HostileValues.everywhere(retraction, value)) {
      assertAnswered(steward, Api.document("correct-event"), Map.of("input", hostile));
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void in_any_field_of_a_document_to_import(@Nullable Object value) throws IOException {
    Map<String, Object> input =
        new LinkedHashMap<>(
            Map.of(
                "text",
                "CYBERWELLNESS PROFILE KINGDOM OF CAMBODIA\n"
                    + "1.2.1 CIRT\n"
                    + "Cambodia has a CIRT known as A.",
                "country",
                "KH",
                "source",
                Map.of(
                    "title",
                    "A",
                    "publisher",
                    "B",
                    "url",
                    "https://example.org",
                    "publishedOn",
                    "2014-08-26"),
                "requestId",
                "a"));
    for (Map<String, Object> hostile : HostileValues.everywhere(input, value)) {
      hostile.put("dryRun", true);
      assertAnswered(
          steward,
          """
          mutation ($input: ImportDocumentInput!) { importDocument(input: $input) {
              events { id summary } statements { number status warning } userErrors { code message path } } }
          """,
          Map.of("input", hostile));
    }
  }

  @Test
  void as_a_title_an_operator_of_the_stores_is_a_title() {
    for (String title :
        List.of("{\"$ne\": null}", "$where", "a.$b.c", "' OR 1=1; --", "__proto__")) {
      Steward other = new Steward(steward, "VA");
      String id = other.event(Facts.strategy("2014", title));
      assertThat(
              nobody
                  .ask(
                      "{ node(id: \"%s\") { ... on RecordedEvent { measure { title } } } }"
                          .formatted(id))
                  .text("node.measure.title"))
          .isEqualTo(title);
    }
  }
}
