package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Instruments.Inspection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.StringUtils;

/** The schema that is served: all of it is answered, described, and as was agreed. */
class SchemaTest extends OnAnEmptyStore {

  /** Types that no one class stands behind; EveryFieldTest has all their fields answered. */
  private static final List<String> FETCHED_FIELD_BY_FIELD =
      List.of(
          "Cybersecurity",
          "ChildOnlineProtection",
          "Agency",
          "Certification",
          "Cirt",
          "CirtReadinessAssessment",
          "ExerciseParticipation",
          "Framework",
          "LegalInstrument",
          "Membership",
          "Partnership",
          "Programme",
          "ReportingChannel",
          "Strategy",
          "TreatyAction");

  @Autowired private Inspection inspection;
  @Autowired private GraphQlSource source;

  @Test
  void all_of_it_is_mapped() {
    SchemaReport report = inspection.report();

    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.skippedTypes())
        .extracting(skipped -> ((GraphQLNamedType) skipped.type()).getName())
        .isSubsetOf(FETCHED_FIELD_BY_FIELD);
    assertThat(report.fieldNullnessErrors()).isEmpty();
    assertThat(report.argumentNullnessErrors()).isEmpty();
  }

  @Test
  void every_element_of_it_is_described() {
    assertThat(
            source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .flatMap(SchemaTest::elements)
                .filter(part -> !StringUtils.hasText(part.element().getDescription()))
                .map(Element::place))
        .isEmpty();
  }

  /** Set contract.schema to the path of a schema that must be served, too. */
  @Test
  void it_serves_what_was_agreed() throws IOException {
    String contract = System.getProperty("contract.schema");
    assumeThat(contract).as("contract.schema").isNotNull();
    GraphQLSchema served = source.schema();
    CapturingReporter reporter = new CapturingReporter();

    new SchemaDiff(SchemaDiff.Options.defaultOptions().enforceDirectives())
        .diffSchema(
            SchemaDiffSet.diffSetFromSdl(
                Files.readString(Path.of(contract)), new SchemaPrinter().print(served)),
            reporter);

    assertThat(Stream.concat(reporter.getBreakages().stream(), reporter.getDangers().stream()))
        .extracting(DiffEvent::getReasonMsg)
        .isEmpty();
  }

  private record Element(String place, GraphQLNamedSchemaElement element) {}

  private static Stream<Element> elements(GraphQLNamedType type) {
    String name = type.getName();
    Stream<Element> parts =
        switch (type) {
          case GraphQLFieldsContainer fields ->
              fields.getFieldDefinitions().stream()
                  .flatMap(
                      field ->
                          Stream.concat(
                              Stream.of(new Element(name + "." + field.getName(), field)),
                              field.getArguments().stream()
                                  .map(
                                      argument ->
                                          new Element(
                                              "%s.%s(%s)"
                                                  .formatted(
                                                      name, field.getName(), argument.getName()),
                                              argument))));
          case GraphQLInputObjectType input ->
              input.getFields().stream()
                  .map(field -> new Element(name + "." + field.getName(), field));
          case GraphQLEnumType values ->
              values.getValues().stream()
                  .map(value -> new Element(name + "." + value.getName(), value));
          default -> Stream.of();
        };
    return Stream.concat(Stream.of(new Element(name, type)), parts);
  }
}
