package org.cyberwellness.api.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.history.standing.Standings;
import org.springframework.stereotype.Component;

/** The catalogue of all data in the terms of DCAT, for portals that harvest it. */
@Component
public class LinkedCatalog {
  private static final String CSV = "text/csv";
  private static final String NAME = "Cyberwellness profiles";

  private final Standings standings;
  private final Today today;
  private final PublicAddress address;

  LinkedCatalog(Standings standings, Today today, PublicAddress address) {
    this.standings = standings;
    this.today = today;
    this.address = address;
  }

  /** The id of the catalogue, which is also its address. */
  static String idOf(PublicAddress address) {
    return address.base() + "/export/catalog.jsonld";
  }

  /** The catalogue: tables of all countries, and each country of which something is recorded. */
  public String json() {
    List<Map<String, Object>> sets = new ArrayList<>();
    sets.add(
        table(
            "statements", "Statuses and measures of all countries", Map.of("statements.csv", CSV)));
    sets.add(
        table(
            "events",
            "Recorded events of all countries, each with its source",
            Map.of("events.csv", CSV, "events.ndjson", "application/x-ndjson")));
    standings.on(today.date(), null, standings.places()).stream()
        .sorted(Comparator.comparing(Standing::country))
        .map(this::country)
        .forEach(sets::add);
    Map<String, Object> catalog = new LinkedHashMap<>();
    catalog.put(Terms.CONTEXT, Terms.context());
    catalog.put(Terms.ID, idOf(address));
    catalog.put(Terms.TYPE, List.of("dcat:Catalog", "DataCatalog"));
    catalog.put("dcterms:title", NAME);
    catalog.put("name", NAME);
    catalog.put(
        "dcterms:description",
        "Countries' cyberwellness profiles, for any date, as known at any instant.");
    catalog.put("dcterms:language", Terms.reference("http://id.loc.gov/vocabulary/iso639-1/en"));
    catalog.put("url", address.base() + "/");
    catalog.put("dcat:dataset", sets);
    catalog.put("dcat:service", service());
    return LinkedText.of(catalog);
  }

  private Map<String, Object> service() {
    return Map.of(
        Terms.ID,
        address.base() + "/graphql",
        Terms.TYPE,
        "dcat:DataService",
        "dcterms:title",
        "GraphQL API",
        "dcat:endpointURL",
        Terms.reference(address.base() + "/graphql"));
  }

  private Map<String, Object> table(String fragment, String title, Map<String, String> files) {
    Map<String, Object> set = set(idOf(address) + "#" + fragment, title);
    set.put(
        "dcat:distribution",
        files.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(file -> distribution("/export/" + file.getKey(), file.getValue()))
            .toList());
    return set;
  }

  private Map<String, Object> country(Standing standing) {
    Country country = new Country(standing.country());
    Map<String, Object> set =
        set(
            address.base() + "/" + standing.country(),
            "Cyberwellness profile of " + country.name());
    set.put(
        "dcterms:spatial",
        Map.of(
            Terms.TYPE,
            "dcterms:Location",
            "name",
            country.name(),
            "identifier",
            standing.country().alpha2()));
    set.put("dcterms:modified", Terms.typed(Terms.XSD_DATE_TIME, standing.knownAt()));
    set.put("dcat:landingPage", Terms.reference(address.base() + "/" + standing.country()));
    List<Map<String, Object>> files = new ArrayList<>();
    ProfileFiles.TYPES.forEach(
        (file, type) ->
            files.add(distribution("/export/%s/%s".formatted(standing.country(), file), type)));
    set.put("dcat:distribution", files);
    return set;
  }

  private static Map<String, Object> set(String id, String title) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put(Terms.ID, id);
    set.put(Terms.TYPE, "dcat:Dataset");
    set.put("dcterms:title", title);
    return set;
  }

  private Map<String, Object> distribution(String path, String type) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put(Terms.ID, address.base() + path);
    file.put(Terms.TYPE, "dcat:Distribution");
    file.put("dcat:downloadURL", Terms.reference(address.base() + path));
    file.put(
        "dcat:mediaType", Terms.reference("https://www.iana.org/assignments/media-types/" + type));
    return file;
  }
}
