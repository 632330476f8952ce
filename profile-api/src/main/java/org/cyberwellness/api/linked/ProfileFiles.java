package org.cyberwellness.api.linked;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files in which a profile is exported, with their media types. */
final class ProfileFiles {
  static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("profile.jsonld", "application/ld+json");
    TYPES.put("profile.json", "application/json");
    TYPES.put("statements.csv", "text/csv");
    TYPES.put("profile.html", "text/html");
    TYPES.put("profile.md", "text/markdown");
    TYPES.put("profile.txt", "text/plain");
  }

  private ProfileFiles() {}
}
