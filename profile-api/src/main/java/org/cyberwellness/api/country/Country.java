package org.cyberwellness.api.country;

import java.util.Optional;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** A country, as the API shows it. */
public record Country(CountryCode code) {
  private static final String ID_PREFIX = "country:";

  /** The country of this id, or nothing where it is no country's. */
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

  /** What {@code node} finds it by. */
  public String id() {
    return ID_PREFIX + code;
  }

  /** ISO 3166-1 alpha-3. */
  public String alpha3() {
    return code.alpha3();
  }

  /** ISO 3166-1 numeric, three digits. */
  public String numeric() {
    return Geography.numericCodeOf(code);
  }

  /** Its English name. */
  public String name() {
    return CountryNames.nameOf(code);
  }

  /** Its region in UN M49, where that has it in one. */
  public @Nullable String region() {
    return Geography.regionOf(code).map(M49Region::label).orElse(null);
  }

  /** Its sub-region in UN M49, where that has it in one. */
  public @Nullable String subregion() {
    return Geography.subregionOf(code).map(M49Region::label).orElse(null);
  }
}
