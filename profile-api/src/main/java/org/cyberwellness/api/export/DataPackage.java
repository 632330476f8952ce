package org.cyberwellness.api.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.table.EventTableSchema;
import org.cyberwellness.api.web.http.SortedJson;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes the exported tables to programs, as a Frictionless Data Package (version 2). */
@Component
class DataPackage {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final Map<String, Object> DIALECT =
      Map.of(
          "$schema",
          PROFILES + "tabledialect.json",
          "header",
          true,
          "delimiter",
          ",",
          "lineTerminator",
          "\r\n",
          "quoteChar",
          "\"",
          "doubleQuote",
          true);

  private final PublicAddress address;

  DataPackage(PublicAddress address) {
    this.address = address;
  }

  /**
   * The description, whose paths are relative to its own address.
   *
   * @param country the country; null for the tables of all
   */
  String json(@Nullable CountryCode country) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("$schema", PROFILES + "datapackage.json");
    described.put(
        "name",
        country == null
            ? "cyberwellness-profiles"
            : "cyberwellness-profile-" + country.alpha2().toLowerCase(Locale.ROOT));
    described.put(
        "title",
        country == null
            ? "Cyberwellness profiles"
            : "Cyberwellness profile of " + new Country(country).name());
    described.put("homepage", address.base() + (country == null ? "/" : "/" + country));
    described.put(
        "resources",
        List.of(
            table(
                "statements",
                "The status, and the measures in force, of each indicator",
                StatementTableSchema.schema()),
            table(
                "events",
                "The events that stand, in the form that can be imported again",
                EventTableSchema.schema())));
    return SortedJson.inLines(described);
  }

  private static Map<String, Object> table(
      String name, String description, Map<String, Object> schema) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("$schema", PROFILES + "dataresource.json");
    table.put("name", name);
    table.put("description", description);
    table.put("type", "table");
    table.put("path", name + ".csv");
    table.put("format", "csv");
    table.put("mediatype", "text/csv");
    table.put("encoding", "utf-8");
    table.put("dialect", DIALECT);
    table.put("schema", schema);
    return table;
  }
}
