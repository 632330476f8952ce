package org.cyberwellness.api.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.DateText;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.web.http.SortedJson;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;

/**
 * Citations for reference managers. The date of issue is the day of the newest knowledge: later,
 * the profile of the same date may be another one.
 */
final class CitationText {
  private static final String COLLECTION = "Cyberwellness profiles";

  /** What TeX does not take for text. */
  private static final String SPECIAL = "[&%$#_{}]";

  private CitationText() {}

  /** For BibTeX and biblatex. Braces keep capital letters; addresses are taken as they are. */
  static String bibTex(PublicAddress address, Profile profile) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", "{" + title(profile).replaceAll(SPECIAL, "\\\\$0") + "}");
    fields.put("howpublished", COLLECTION);
    if (isOfSomething(profile)) {
      LocalDate issued = issued(profile);
      fields.put("note", "As known at " + profile.knownAt());
      fields.put("year", issued.getYear());
      fields.put("month", issued.getMonthValue());
    }
    fields.put("url", address.permalink(profile));
    return fields.entrySet().stream()
        .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
        .collect(joining(",\n", "@misc{%s,\n".formatted(key(profile)), "\n}\n"));
  }

  /** For programs that read CSL: a list of one item. */
  static String cslJson(PublicAddress address, Profile profile) {
    Map<String, Object> item = new HashMap<>();
    item.put("id", key(profile));
    item.put("type", "dataset");
    item.put("title", title(profile));
    item.put("container-title", COLLECTION);
    if (isOfSomething(profile)) {
      LocalDate issued = issued(profile);
      item.put("version", profile.knownAt().toString());
      item.put(
          "issued",
          Map.of(
              "date-parts",
              List.of(List.of(issued.getYear(), issued.getMonthValue(), issued.getDayOfMonth()))));
    }
    item.put("language", "en");
    item.put("URL", address.permalink(profile));
    return SortedJson.of(List.of(item));
  }

  /** Where nothing is known, there is no date of issue. */
  private static boolean isOfSomething(Profile profile) {
    return !profile.knownAt().equals(KnownAt.NOTHING);
  }

  private static String key(Profile profile) {
    return "cyberwellness-%s-%s".formatted(profile.country(), profile.asOf());
  }

  private static String title(Profile profile) {
    return "Cyberwellness profile of %s as of %s"
        .formatted(new Country(profile.country()).name(), DateText.day(profile.asOf().date()));
  }

  private static LocalDate issued(Profile profile) {
    return LocalDate.ofInstant(profile.knownAt().instant(), ZoneOffset.UTC);
  }
}
