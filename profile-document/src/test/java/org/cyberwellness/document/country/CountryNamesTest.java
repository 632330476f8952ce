package org.cyberwellness.document.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries are known by all names that documents give them. */
class CountryNamesTest {

  @Test
  void each_is_known_by_the_name_that_is_shown_in_any_case() {
    for (CountryCode country : CountryCode.all()) {
      String name = CountryNames.nameOf(country);
      assertThat(CountryNames.find(name)).as(name).contains(country);
      assertThat(CountryNames.find(name.toUpperCase(Locale.ROOT))).as(name).contains(country);
      assertThat(CountryNames.find("The " + name)).as(name).contains(country);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPUBLIC OF PERU | PE",
        "COTE D'IVOIRE | CI",
        "C\u00F4te d\u2019Ivoire | CI",
        "Viet Nam | VN",
        "Lao PDR | LA",
        "Lao P.D.R. | LA",
        "LAO PEOPLE'S DEMOCRATIC REPUBLIC | LA",
        "Republic of Korea | KR",
        "KOREA (REP. OF) | KR",
        "Democratic People's Republic of Korea | KP",
        "UK | GB",
        "United Kingdom of Great Britain and Northern Ireland | GB",
        "UNITED STATES OF AMERICA | US",
        "BOLIVIA (PLURINATIONAL STATE OF) | BO",
        "IRAN (ISLAMIC REPUBLIC OF) | IR",
        "Russian Federation | RU",
        "Syrian Arab Republic | SY",
        "United Republic of Tanzania | TZ",
        "The former Yugoslav Republic of Macedonia | MK",
        "BRUNEI DARUSSALAM | BN",
        "ANTIGUA AND BARBUDA | AG",
        "Saint Vincent and the Grenadines | VC",
        "SAO TOME AND PRINCIPE | ST",
        "THE GAMBIA | GM",
        "Republic of the Congo | CG",
        "Democratic Republic of the Congo | CD",
        "DOMINICAN REPUBLIC | DO",
        "Commonwealth of Dominica | DM",
        "REPUBLIC OF EQUATORIAL GUINEA | GQ",
        "Republic of Guinea | GN",
        "Hashemite Kingdom of Jordan | JO",
        "Oriental Republic of Uruguay | UY",
        "Czech Republic | CZ",
        "Swaziland | SZ",
        "Turkey | TR"
      })
  void each_is_known_by_other_names(String name, String code) {
    assertThat(CountryNames.find(name)).contains(new CountryCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Atlantis", "Republic", "United", "The", "Kingdom of"})
  void what_is_no_country_is_none(String name) {
    assertThat(CountryNames.find(name)).isEmpty();
  }
}
