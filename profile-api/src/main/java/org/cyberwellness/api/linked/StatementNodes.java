package org.cyberwellness.api.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberwellness.api.profile.StatementSentence;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;

/** The statements and figures of one profile, each an entity derived from its sources. */
final class StatementNodes {
  private static final List<String> PROPERTY = List.of("PropertyValue", Terms.PROV_ENTITY);

  private final CountryHistory history;
  private final Profile profile;
  private final String document;
  private final String country;
  private final SourceNodes sources;

  /**
   * @param document the id of the document, of which these nodes are fragments
   * @param country the country's name
   */
  StatementNodes(
      CountryHistory history,
      Profile profile,
      String document,
      String country,
      SourceNodes sources) {
    this.history = history;
    this.profile = profile;
    this.document = document;
    this.country = country;
    this.sources = sources;
  }

  /** The figures that are known, and all 21 statements in the template's order. */
  List<Map<String, Object>> nodes() {
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      RecordedEvent reported = profile.figures().get(figure);
      if (reported != null) {
        nodes.add(figure(figure, reported));
      }
    }
    for (Indicator indicator : Indicator.values()) {
      nodes.add(statement(indicator, profile.statement(indicator)));
    }
    return nodes;
  }

  private Map<String, Object> figure(Figure figure, RecordedEvent reported) {
    FigureReported event = (FigureReported) reported.event();
    Map<String, Object> node = node(figure.name().toLowerCase(Locale.ROOT), PROPERTY);
    node.put("propertyID", figure.name());
    switch (figure) {
      case POPULATION -> {
        node.put("name", "Population");
        node.put("unitText", "people");
        node.put("value", Terms.typed("xsd:integer", (long) event.value()));
      }
      case INTERNET_USERS -> {
        node.put("name", "Internet users");
        node.put("unitText", "per cent of the population");
        node.put("value", Terms.typed("xsd:double", event.value()));
      }
    }
    node.put("startDate", event.effective().text());
    node.put(Terms.DERIVED_FROM, sources.of(List.of(reported)));
    return node;
  }

  private Map<String, Object> statement(Indicator indicator, Statement statement) {
    Map<String, Object> node = node(indicator.number(), PROPERTY);
    node.put("propertyID", indicator.number());
    node.put("name", indicator.title());
    node.put("value", statement.status().name());
    node.put("description", StatementSentence.of(country, indicator, statement));
    if (!statement.mayAlreadyBe().isEmpty()) {
      node.put(
          "disambiguatingDescription",
          statement.mayAlreadyBe().stream()
              .map(Enum::name)
              .collect(Collectors.joining(", ", "may already be ", "")));
    }
    if (statement.since() != null) {
      node.put("startDate", statement.since().text());
    }
    if (!statement.measures().isEmpty()) {
      node.put("valueReference", statement.measures().stream().map(this::measure).toList());
    }
    node.put(Terms.DERIVED_FROM, sources.of(history.evidence(indicator, profile.asOf())));
    return node;
  }

  private Map<String, Object> measure(Measure measure) {
    Map<String, Object> node =
        node(measure.id().toString(), List.of("StructuredValue", Terms.PROV_ENTITY));
    node.put("name", measure.fact().title().text());
    node.put("startDate", measure.inForceFrom().text());
    if (measure.fact().url() != null) {
      node.put("url", measure.fact().url().text());
    }
    node.put(Terms.DERIVED_FROM, sources.of(List.of(measure.begunBy())));
    return node;
  }

  private Map<String, Object> node(String fragment, List<String> types) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put(Terms.ID, "%s#%s".formatted(document, fragment));
    node.put(Terms.TYPE, types);
    return node;
  }
}
