package org.cyberwellness.api.country;

import java.util.Optional;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** A country, as the API shows it. */
public record Country(CountryCode code) {
  private static final String ID_PREFIX = "country:";

  /** Parses a country's node id; empty if the text is not one. */
  public static Optional<Country> ofId(String id) {
    if (!id.startsWith(ID_PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Country(new CountryCode(id.substring(ID_PREFIX.length()))));
    } catch (InvalidValueException unassigned) {
      return Optional.empty();
    }
  }

  /** The id for {@code node}. */
  public String id() {
    return ID_PREFIX + code;
  }

  /** The ISO 3166-1 alpha-3 code. */
  public String alpha3() {
    return code.alpha3();
  }

  /** The ISO 3166-1 numeric code, three digits. */
  public String numeric() {
    return Geography.numericCodeOf(code);
  }

  /** The English name. */
  public String name() {
    return CountryNames.nameOf(code);
  }

  /** The UN M49 region; null if M49 assigns none. */
  public @Nullable String region() {
    return Geography.regionOf(code).map(M49Region::label).orElse(null);
  }

  /** The UN M49 sub-region; null if M49 assigns none. */
  public @Nullable String subregion() {
    return Geography.subregionOf(code).map(M49Region::label).orElse(null);
  }
}
