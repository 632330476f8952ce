package org.cyberwellness.api.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.DateText;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A profile as JSON-LD: a data set of schema.org, with its origin in the terms of PROV-O. */
@Component
public class LinkedProfile {
  private final HistoryCache histories;
  private final PublicAddress address;

  LinkedProfile(HistoryCache histories, PublicAddress address) {
    this.histories = histories;
    this.address = address;
  }

  /**
   * The profile of a country. It may stand in a script element of a page as it is.
   *
   * @param knownAt null for the present knowledge
   */
  public String json(CountryCode country, AsOf asOf, @Nullable KnownAt knownAt) {
    CountryHistory history = histories.of(country).asKnownAt(knownAt);
    return LinkedText.of(node(history, history.at(asOf)));
  }

  private Map<String, Object> node(CountryHistory history, Profile profile) {
    String country = new Country(profile.country()).name();
    String permalink = address.permalink(profile);
    String day = DateText.day(profile.asOf().date());
    SourceNodes sources = new SourceNodes(permalink);
    StatementNodes statements = new StatementNodes(history, profile, permalink, country, sources);
    Map<String, Object> node = new LinkedHashMap<>();
    node.put(Terms.CONTEXT, Terms.context());
    node.put(Terms.ID, permalink);
    node.put(Terms.TYPE, List.of("Dataset", Terms.PROV_ENTITY));
    node.put("name", "Cyberwellness profile of %s as of %s".formatted(country, day));
    node.put(
        "description",
        """
        What was in place in %s on %s for cybersecurity and child online protection, \
        as known at %s: 21 indicators, population and internet users, each with its sources.\
        """
            .formatted(country, day, profile.knownAt()));
    node.put("url", permalink);
    node.put("creditText", address.citation(country, profile));
    node.put("keywords", List.of("cybersecurity", "child online protection", country));
    node.put("inLanguage", "en");
    node.put("isAccessibleForFree", true);
    node.put(
        "spatialCoverage",
        Map.of(Terms.TYPE, "Country", "name", country, "identifier", profile.country().alpha2()));
    node.put("temporalCoverage", profile.asOf().toString());
    node.put("dcterms:temporal", day(profile.asOf()));
    node.put("dateModified", profile.knownAt().toString());
    node.put(Terms.GENERATED_AT, Terms.typed(Terms.XSD_DATE_TIME, profile.knownAt()));
    node.put("prov:specializationOf", Terms.reference(address.base() + "/" + profile.country()));
    node.put("includedInDataCatalog", Terms.reference(LinkedCatalog.idOf(address)));
    node.put("variableMeasured", statements.nodes());
    node.put("citation", sources.nodes());
    node.put("distribution", downloads(profile));
    return node;
  }

  private static Map<String, Object> day(AsOf asOf) {
    Object date = Terms.typed(Terms.XSD_DATE, asOf);
    return Map.of(Terms.TYPE, "dcterms:PeriodOfTime", "dcat:startDate", date, "dcat:endDate", date);
  }

  private List<Map<String, Object>> downloads(Profile profile) {
    List<Map<String, Object>> downloads = new ArrayList<>();
    ProfileFiles.TYPES.forEach(
        (file, type) ->
            downloads.add(
                Map.of(
                    Terms.TYPE,
                    "DataDownload",
                    "encodingFormat",
                    type,
                    "contentUrl",
                    "%s/export/%s/%s?asOf=%s&knownAt=%s"
                        .formatted(
                            address.base(),
                            profile.country(),
                            file,
                            profile.asOf(),
                            profile.knownAt()))));
    return downloads;
  }
}
