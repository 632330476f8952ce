package org.cyberwellness.api.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD, as Apache Jena reads it and answers SPARQL from it. */
record Graph(Model model) {
  private static final String PREFIXES =
      """
      PREFIX s: <http://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;

  static Graph of(String jsonLd) {
    assertNothingIsFetched(JsonMapper.shared().readTree(jsonLd));
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(jsonLd, Lang.JSONLD).parse(model);
    return new Graph(model);
  }

  /** A context that is a text or a list is one to be fetched. */
  private static void assertNothingIsFetched(JsonNode document) {
    assertThat(document.path("@context").isObject()).isTrue();
    assertThat(document.findValues("@context")).hasSize(1);
    assertThat(document.findValues("@import")).isEmpty();
  }

  /** The rows of an answer, their values divided by a bar. */
  List<String> ask(String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution asked = QueryExecution.model(model).query(PREFIXES + query).build()) {
      ResultSet answer = asked.execSelect();
      answer.forEachRemaining(
          row ->
              rows.add(
                  String.join(
                      " | ",
                      answer.getResultVars().stream().map(name -> text(row.get(name))).toList())));
    }
    return rows;
  }

  private static String text(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
