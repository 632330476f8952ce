package org.cyberwellness.document.country;

import static java.util.Map.entry;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.CountryCode;

/** Which country is meant by a name: ICU's names, the United Nations' short and formal ones. */
public final class CountryNames {
  /** The most words that a name has. */
  public static final int MOST_WORDS = 8;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SAINT = Pattern.compile("\\bST\\b");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What formal names put around the name itself. */
  private static final Set<String> FORMS =
      Set.of(
          "THE",
          "OF",
          "AND",
          "REPUBLIC",
          "REP",
          "KINGDOM",
          "STATE",
          "STATES",
          "ISLAMIC",
          "DEMOCRATIC",
          "PEOPLE",
          "PEOPLES",
          "S",
          "SOCIALIST",
          "FEDERAL",
          "FEDERATED",
          "FEDERATIVE",
          "FEDERATION",
          "UNION",
          "UNITED",
          "PLURINATIONAL",
          "BOLIVARIAN",
          "PRINCIPALITY",
          "GRAND",
          "DUCHY",
          "SULTANATE",
          "COMMONWEALTH",
          "INDEPENDENT",
          "COOPERATIVE",
          "CO",
          "OPERATIVE",
          "ARAB",
          "HASHEMITE",
          "ORIENTAL",
          "CONFEDERATION",
          "EASTERN",
          "MOST",
          "SERENE");

  /** Names that neither ICU has nor the formal words around an ICU name make. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          entry("AFGHAN", "AF"),
          entry("BRUNEI DARUSSALAM", "BN"),
          entry("BURMA", "MM"),
          entry("CABO VERDE", "CV"),
          entry("CONGO", "CG"),
          entry("REPUBLIC OF CONGO", "CG"),
          entry("REPUBLIC OF THE CONGO", "CG"),
          entry("CONGO REPUBLIC OF THE", "CG"),
          entry("CONGO REP OF THE", "CG"),
          entry("DEMOCRATIC REPUBLIC OF CONGO", "CD"),
          entry("DEMOCRATIC REPUBLIC OF THE CONGO", "CD"),
          entry("CONGO DEMOCRATIC REPUBLIC OF THE", "CD"),
          entry("DEM REP OF THE CONGO", "CD"),
          entry("D R CONGO", "CD"),
          entry("DR CONGO", "CD"),
          entry("DRC", "CD"),
          entry("CONGO DEM REP", "CD"),
          entry("COTE D IVOIRE", "CI"),
          entry("IVORY COAST", "CI"),
          entry("CZECH REPUBLIC", "CZ"),
          entry("DEMOCRATIC PEOPLE S REPUBLIC OF KOREA", "KP"),
          entry("DEM PEOPLE S REP OF KOREA", "KP"),
          entry("DPR KOREA", "KP"),
          entry("DPRK", "KP"),
          entry("NORTH KOREA", "KP"),
          entry("REPUBLIC OF KOREA", "KR"),
          entry("KOREA REPUBLIC OF", "KR"),
          entry("KOREA REP OF", "KR"),
          entry("REP OF KOREA", "KR"),
          entry("KOREA", "KR"),
          entry("EAST TIMOR", "TL"),
          entry("EMIRATES", "AE"),
          entry("UAE", "AE"),
          entry("U A E", "AE"),
          entry("ENGLAND AND WALES", "GB"),
          entry("GREAT BRITAIN", "GB"),
          entry("UK", "GB"),
          entry("U K", "GB"),
          entry("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "GB"),
          entry("HELLENIC REPUBLIC", "GR"),
          entry("HOLY SEE", "VA"),
          entry("VATICAN", "VA"),
          entry("VATICAN CITY STATE", "VA"),
          entry("HONG KONG CHINA", "HK"),
          entry("KYRGYZ REPUBLIC", "KG"),
          entry("LAO", "LA"),
          entry("LAO PDR", "LA"),
          entry("LAO P D R", "LA"),
          entry("LIBYAN ARAB JAMAHIRIYA", "LY"),
          entry("MACAU", "MO"),
          entry("MACEDONIA", "MK"),
          entry("FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "MK"),
          entry("THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "MK"),
          entry("MICRONESIA FEDERATED STATES OF", "FM"),
          entry("PALESTINE", "PS"),
          entry("RUSSIAN FEDERATION", "RU"),
          entry("SAINT HELENA", "SH"),
          entry("SLOVAK REPUBLIC", "SK"),
          entry("SWAZILAND", "SZ"),
          entry("SWISS CONFEDERATION", "CH"),
          entry("SYRIAN ARAB REPUBLIC", "SY"),
          entry("TURKEY", "TR"),
          entry("UNITED STATES OF AMERICA", "US"),
          entry("USA", "US"),
          entry("U S A", "US"),
          entry("VIET NAM", "VN"));

  private static final Map<String, CountryCode> BY_NAME = byName();

  private CountryNames() {}

  /** The country's English name, from ICU's data. */
  public static String nameOf(CountryCode country) {
    return new ULocale("", country.alpha2()).getDisplayCountry(ULocale.ENGLISH);
  }

  /** The country of this name, in any case, with or without accents, short or formal. */
  public static Optional<CountryCode> find(String name) {
    String folded = folded(name);
    return known(folded).or(() -> known(core(folded)));
  }

  /** The country whose name these words are exactly, short or as listed. */
  public static Optional<CountryCode> exactly(List<String> words) {
    return known(folded(String.join(" ", words)));
  }

  private static Optional<CountryCode> known(String folded) {
    return Optional.ofNullable(BY_NAME.get(folded));
  }

  private static Map<String, CountryCode> byName() {
    LocaleDisplayNames brief =
        LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
    Map<String, CountryCode> names = new HashMap<>();
    Map<String, CountryCode> cores = new HashMap<>();
    for (CountryCode country : CountryCode.all()) {
      for (String name : List.of(nameOf(country), brief.regionDisplayName(country.alpha2()))) {
        for (String form : List.of(name, name.replaceAll("\\(.*?\\)", ""))) {
          String folded = folded(form);
          names.put(folded, country);
          cores.putIfAbsent(core(folded), country);
        }
      }
    }
    ALIASES.forEach((name, code) -> names.put(name, new CountryCode(code)));
    cores.forEach(
        (core, country) -> {
          if (!core.isEmpty()) {
            names.putIfAbsent(core, country);
          }
        });
    return Map.copyOf(names);
  }

  /** Without the words of a formal name. */
  private static String core(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ")) {
      if (!FORMS.contains(word)) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer2.getNFDInstance().normalize(name)).replaceAll("");
    String words = OTHER.matcher(plain.replace("&", " and ")).replaceAll(" ").strip();
    String saints = SAINT.matcher(words.toUpperCase(Locale.ROOT)).replaceAll("SAINT");
    return saints.startsWith("THE ") ? saints.substring(4) : saints;
  }
}
