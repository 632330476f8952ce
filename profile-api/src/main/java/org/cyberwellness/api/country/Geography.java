package org.cyberwellness.api.country;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/** The UN M49 regions of countries, from ICU's data. */
public final class Geography {
  /** ICU separates these regions; in UN M49 they are parts of a sub-region. */
  private static final Map<Integer, M49Region> INTERMEDIATE =
      Map.of(
          5, M49Region.LATIN_AMERICA,
          13, M49Region.LATIN_AMERICA,
          29, M49Region.LATIN_AMERICA,
          11, M49Region.SUB_SAHARAN_AFRICA,
          14, M49Region.SUB_SAHARAN_AFRICA,
          17, M49Region.SUB_SAHARAN_AFRICA,
          18, M49Region.SUB_SAHARAN_AFRICA);

  /**
   * ICU puts these into 'Outlying Oceania', which UN M49 does not have. It puts Antarctica into no
   * region.
   */
  private static final Map<String, M49Region> OUTLYING =
      Map.of(
          "BV", M49Region.LATIN_AMERICA,
          "GS", M49Region.LATIN_AMERICA,
          "IO", M49Region.SUB_SAHARAN_AFRICA,
          "TF", M49Region.SUB_SAHARAN_AFRICA,
          "CC", M49Region.AUSTRALIA_AND_NEW_ZEALAND,
          "CX", M49Region.AUSTRALIA_AND_NEW_ZEALAND,
          "HM", M49Region.AUSTRALIA_AND_NEW_ZEALAND,
          "UM", M49Region.MICRONESIA);

  private static final Map<M49Region, M49Region> REGION_OF_OUTLYING =
      Map.of(
          M49Region.LATIN_AMERICA, M49Region.AMERICAS,
          M49Region.SUB_SAHARAN_AFRICA, M49Region.AFRICA,
          M49Region.AUSTRALIA_AND_NEW_ZEALAND, M49Region.OCEANIA,
          M49Region.MICRONESIA, M49Region.OCEANIA);

  private static final Set<M49Region> SUBREGIONS =
      CountryCode.all().stream()
          .flatMap(country -> subregionOf(country).stream())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(M49Region.class)));

  private Geography() {}

  static String numericCodeOf(CountryCode country) {
    return "%03d".formatted(Region.getInstance(country.alpha2()).getNumericCode());
  }

  /**
   * Selects the countries of a UN M49 region or sub-region.
   *
   * @param region a name in any case, or a three-digit code
   * @return empty if there is no such region
   */
  public static Optional<Predicate<CountryCode>> liesIn(String region) {
    return M49Region.named(region.strip())
        .map(
            asked ->
                country ->
                    regionOf(country).filter(asked::equals).isPresent()
                        || subregionOf(country).filter(asked::equals).isPresent());
  }

  /** The names of all regions and sub-regions, for error messages. */
  public static String regionNames() {
    return Arrays.stream(M49Region.values())
        .map(M49Region::label)
        .collect(Collectors.joining(", "));
  }

  /** Selects the countries of a sub-region; empty if there is no such sub-region. */
  public static Optional<Predicate<CountryCode>> liesInSubregion(String subregion) {
    return M49Region.named(subregion.strip())
        .filter(SUBREGIONS::contains)
        .map(asked -> country -> subregionOf(country).filter(asked::equals).isPresent());
  }

  /** The names of all sub-regions, for error messages. */
  public static String subregionNames() {
    return SUBREGIONS.stream().map(M49Region::label).collect(Collectors.joining(", "));
  }

  static Optional<M49Region> subregionOf(CountryCode country) {
    M49Region outlying = OUTLYING.get(country.alpha2());
    return outlying != null
        ? Optional.of(outlying)
        : container(country, RegionType.SUBCONTINENT)
            .flatMap(
                code ->
                    Optional.ofNullable(INTERMEDIATE.get(code)).or(() -> M49Region.ofCode(code)));
  }

  static Optional<M49Region> regionOf(CountryCode country) {
    M49Region outlying = OUTLYING.get(country.alpha2());
    return outlying != null
        ? Optional.ofNullable(REGION_OF_OUTLYING.get(outlying))
        : container(country, RegionType.CONTINENT)
            .filter(_ -> subregionOf(country).isPresent())
            .flatMap(M49Region::ofCode);
  }

  private static Optional<Integer> container(CountryCode country, RegionType type) {
    @Nullable Region container = Region.getInstance(country.alpha2()).getContainingRegion(type);
    return container == null || container.toString().equals("QO")
        ? Optional.empty()
        : Optional.of(container.getNumericCode());
  }
}
