package org.cyberwellness.api.country;

import java.util.Arrays;
import java.util.Optional;

/**
 * The regions and sub-regions of UN M49, the United Nations' standard country codes for statistical
 * use, with their official English names.
 */
enum M49Region {
  AFRICA(2, "Africa"),
  NORTHERN_AFRICA(15, "Northern Africa"),
  SUB_SAHARAN_AFRICA(202, "Sub-Saharan Africa"),
  AMERICAS(19, "Americas"),
  LATIN_AMERICA(419, "Latin America and the Caribbean"),
  NORTHERN_AMERICA(21, "Northern America"),
  ASIA(142, "Asia"),
  CENTRAL_ASIA(143, "Central Asia"),
  EASTERN_ASIA(30, "Eastern Asia"),
  SOUTH_EASTERN_ASIA(35, "South-eastern Asia"),
  SOUTHERN_ASIA(34, "Southern Asia"),
  WESTERN_ASIA(145, "Western Asia"),
  EUROPE(150, "Europe"),
  EASTERN_EUROPE(151, "Eastern Europe"),
  NORTHERN_EUROPE(154, "Northern Europe"),
  SOUTHERN_EUROPE(39, "Southern Europe"),
  WESTERN_EUROPE(155, "Western Europe"),
  OCEANIA(9, "Oceania"),
  AUSTRALIA_AND_NEW_ZEALAND(53, "Australia and New Zealand"),
  MELANESIA(54, "Melanesia"),
  MICRONESIA(57, "Micronesia"),
  POLYNESIA(61, "Polynesia");

  private final int code;
  private final String label;

  M49Region(int code, String label) {
    this.code = code;
    this.label = label;
  }

  String label() {
    return label;
  }

  static Optional<M49Region> ofCode(int code) {
    return Arrays.stream(values()).filter(region -> region.code == code).findFirst();
  }

  /** The region with this name in any case, or with this three-digit code. */
  static Optional<M49Region> named(String name) {
    return Arrays.stream(values())
        .filter(
            region ->
                region.label.equalsIgnoreCase(name) || "%03d".formatted(region.code).equals(name))
        .findFirst();
  }
}
