package org.cyberwellness.api.linked;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms of the JSON-LD, from schema.org, PROV-O, DCAT and Dublin Core. They are given in each
 * document, so that nobody has to fetch a context to read it.
 */
final class Terms {
  static final String CONTEXT = "@context";
  static final String ID = "@id";
  static final String TYPE = "@type";
  static final String VALUE = "@value";

  static final String XSD_DATE = "xsd:date";
  static final String XSD_DATE_TIME = "xsd:dateTime";
  static final String PROV_ENTITY = "prov:Entity";
  static final String DERIVED_FROM = "prov:wasDerivedFrom";
  static final String GENERATED_AT = "prov:generatedAtTime";

  /** Dates as precise as their source: EDTF, level 1. */
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  private Terms() {}

  static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", "http://schema.org/");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    context.put("url", Map.of(TYPE, ID));
    context.put("contentUrl", Map.of(TYPE, ID));
    context.put("datePublished", Map.of(TYPE, XSD_DATE));
    context.put("dateModified", Map.of(TYPE, XSD_DATE_TIME));
    context.put("startDate", Map.of(TYPE, EDTF));
    return context;
  }

  static Map<String, Object> reference(String id) {
    return Map.of(ID, id);
  }

  static Map<String, Object> typed(String type, Object value) {
    return Map.of(TYPE, type, VALUE, value.toString());
  }
}
