package org.cyberwellness.api.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables in which data sets are published are read as they are. */
class DataSetReaderTest {
  private static final String WORLD_BANK =
      """
      \uFEFF"Data Source","World Development Indicators",

      "Last Updated Date","2026-02-24",

      "Country Name","Country Code","Indicator Name","Indicator Code","1960","2011","2012",
      "Cambodia","KHM","Population, total","SP.POP.TOTL","5722370","","14478000",
      "World","WLD","Population, total","SP.POP.TOTL","3031474234","7073125425","7161697921",
      "Tonga","TON","Population, total","SP.POP.TOTL","65000","..","105000",
      """;
  private static final String OUR_WORLD_IN_DATA =
      """
      Entity,Code,Year,Individuals using the Internet (% of population)
      Cambodia,KHM,2013,6.8
      Cambodia,KHM,2014,14
      Kosovo,OWID_KOS,2014,80.5
      High-income countries,,2014,79.3
      """;
  private static final String DATA_HUB =
      """
      Country Name,Country Code,Year,Value
      "Korea, Rep.",KOR,2012,50199853
      Arab World,ARB,2012,370000000
      """;
  private static final String SDMX =
      """
      STRUCTURE,STRUCTURE_ID,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
      datastream,WB:WDI(1.0),A,KHM,WB_WDI_SP_POP_TOTL,2012,14478,3,A
      datastream,WB:WDI(1.0),A,KH,WB_WDI_SP_POP_TOTL,2013,14.7,6,A
      datastream,WB:WDI(1.0),A,TON,WB_WDI_SP_POP_TOTL,2013,,0,M
      datastream,WB:WDI(1.0),A,WLD,WB_WDI_SP_POP_TOTL,2013,7,9,A
      """;

  static Stream<Arguments> each_layout_is_read() {
    return Stream.of(
        Arguments.of(
            "World Bank",
            WORLD_BANK,
            Figure.POPULATION,
            List.of(
                "6 KH 1960 5722370", "6 KH 2012 14478000", "8 TO 1960 65000", "8 TO 2012 105000"),
            "{WLD=1}"),
        Arguments.of(
            "Our World in Data",
            OUR_WORLD_IN_DATA,
            Figure.INTERNET_USERS,
            List.of("2 KH 2013 6.8", "3 KH 2014 14"),
            "{High-income countries=1, OWID_KOS=1}"),
        Arguments.of(
            "DataHub", DATA_HUB, Figure.POPULATION, List.of("2 KR 2012 50199853"), "{ARB=1}"),
        Arguments.of(
            "SDMX",
            SDMX,
            Figure.POPULATION,
            List.of("2 KH 2012 14478000", "3 KH 2013 14700000"),
            "{WLD=1}"),
        Arguments.of(
            "line ends of Windows",
            DATA_HUB.replace("\n", "\r\n"),
            Figure.POPULATION,
            List.of("2 KR 2012 50199853"),
            "{ARB=1}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void each_layout_is_read(
      String name, String file, Figure figure, List<String> points, String unknown)
      throws Exception {
    DataSet dataSet =
        read(
            file,
            given(
                name.equals("World Bank") || name.equals("SDMX") || name.equals("Our World in Data")
                    ? null
                    : figure));

    assertThat(dataSet.figure()).isEqualTo(figure);
    assertThat(dataSet.points().stream().map(DataSetReaderTest::text)).isEqualTo(points);
    assertThat(dataSet.unknownAreas()).hasToString(unknown);
  }

  private static String text(DataSet.DataPoint point) {
    double value = point.figure().value();
    return "%d %s %s %s"
        .formatted(
            point.line(),
            point.country(),
            point.figure().effective(),
            value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value));
  }

  @Test
  void given_metadata_in_the_file_when_it_is_read_then_the_source_is_taken_from_it()
      throws Exception {
    assertThat(read(WORLD_BANK, DataSetDefaults.NONE).points().getFirst().figure().source())
        .isEqualTo(
            new Source(
                new Line("World Development Indicators: SP.POP.TOTL"),
                new Line("World Bank"),
                null,
                LocalDate.of(2026, 2, 24)));
    assertThat(
            read(
                    "Data Source,Indicators\nPublisher,The publisher\nURL,https://example.org/\n"
                        + DATA_HUB,
                    given(Figure.POPULATION, null, null))
                .points()
                .getFirst()
                .figure()
                .source())
        .isEqualTo(
            new Source(
                new Line("Indicators"),
                new Line("The publisher"),
                new Url("https://example.org/"),
                null));
  }

  @Test
  void given_a_source_and_years_when_a_file_is_read_then_these_precede_its_own() throws Exception {
    DataSetDefaults given =
        new DataSetDefaults(
            null,
            new Line("Edition of March"),
            new Line("A packager"),
            new Url("https://example.org/"),
            LocalDate.of(2026, 3, 1),
            null,
            2011,
            2011 + 1);
    DataSet dataSet = read(WORLD_BANK, given);

    assertThat(dataSet.points().stream().map(DataSetReaderTest::text))
        .containsExactly("6 KH 2012 14478000", "8 TO 2012 105000");
    assertThat(dataSet.points().getFirst().figure().source())
        .isEqualTo(
            new Source(
                new Line("Edition of March"),
                new Line("A packager"),
                new Url("https://example.org/"),
                LocalDate.of(2026, 3, 1)));
  }

  @Test
  void given_several_columns_of_values_when_one_is_named_then_it_is_read() throws Exception {
    String file = "Entity,Code,Year,Share,Region\nTonga,TON,2012,30.5,Oceania\n";
    DataSetDefaults given =
        new DataSetDefaults(
            Figure.INTERNET_USERS, new Line("T"), new Line("P"), null, null, "Share", 0, 9999);

    assertThat(read(file, given).points().stream().map(DataSetReaderTest::text))
        .containsExactly("2 TO 2012 30.5");
  }

  static Stream<Arguments> what_is_wrong_is_named_with_its_line_and_column() {
    return Stream.of(
        bad(DATA_HUB + "Tonga,TON,twelve,5\n", "a.csv:4: column Year: 'twelve' is not a year"),
        bad(DATA_HUB + "Tonga,TON,2012-Q1,5\n", "a.csv:4: column Year: '2012-Q1' is not a year"),
        bad(
            DATA_HUB + "Tonga,TON,-2012,5\n",
            "a.csv:4: column Year: -2012 is not between 1800 and 9999: leave other years out by"
                + " --first-year and --last-year"),
        bad(
            DATA_HUB + "Tonga,TON,2012,many\n",
            "a.csv:4: column Value: 'many' is not a number such as 14478000 or 6.8"),
        bad(
            DATA_HUB + "Tonga,TON,2012,1e999999999\n",
            "a.csv:4: column Value: '1e999999999' is not a number such as 14478000 or 6.8"),
        bad(
            DATA_HUB + "Tonga,TON,2012,0.5\n",
            "a.csv:4: column Value: 0.5 is not a whole number of up to 2147483647 people"),
        bad(DATA_HUB + "Tonga,TON,2012,-5\n", "a.csv:4: column Value: is -5: give 0 or more"),
        bad(DATA_HUB + "\n\n\"Tonga\",TON,2012\n", "a.csv:6: column Value: is missing"),
        bad(DATA_HUB + "Tonga,TON,2012,5,6\n", "a.csv:4: has 5 cells, its header 4"),
        bad(
            DATA_HUB + "Tonga,TON,2012,5\nTonga,TON,2012,5\n",
            "a.csv:5: column Value: is a second figure of TO 2012: line 4 has one"),
        bad(
            DATA_HUB + "Tonga,TON,2012,x\nFiji,FJI,y,1\n",
            "a.csv:4: column Value: 'x' is not a number such as 14478000 or 6.8",
            "a.csv:5: column Year: 'y' is not a year"),
        bad(
            WORLD_BANK.replace("105000", "1.5 m"),
            "a.csv:8: column 2012: '1.5 m' is not a number such as 14478000 or 6.8"),
        bad(
            WORLD_BANK.replace("\"2026-02-24\"", "\"24 February\""),
            "a.csv:3: column Last Updated Date: '24 February' is not a day: give YYYY-MM-DD"),
        bad(
            OUR_WORLD_IN_DATA + "Tonga,TON,2014,140\n",
            "a.csv:6: column Individuals using the Internet (% of population): is 140.0: give a"
                + " percentage from 0 to 100"),
        bad(
            OUR_WORLD_IN_DATA.replace("population)", "population),Region"),
            "a.csv:1: has 2 columns of values: name one by --column"),
        bad(
            SDMX.replace("TOTL,2013,14.7", "GROW,2013,14.7"),
            "a.csv:3: column INDICATOR: is 'WB_WDI_SP_POP_GROW', but 'WB_WDI_SP_POP_TOTL' above:"
                + " give a file of one"),
        bad(
            SDMX.replace("14.7,6", "14.7,six"),
            "a.csv:3: column UNIT_MULT: 'six' is not a power of ten"),
        bad(
            "Country Code,Year\nTON,2012\n",
            "a.csv: has no header that is known: Country Code and years; Entity, Code and Year;"
                + " Country Code, Year and Value; or REF_AREA, TIME_PERIOD and OBS_VALUE"),
        bad("Country Code,Year,Value\n", "a.csv: has no row below its header"),
        bad("\"open", "a.csv:1: is not CSV: Missing closing quote for value"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void what_is_wrong_is_named_with_its_line_and_column(String file, List<String> problems) {
    BadDataSetException refused =
        catchThrowableOfType(
            BadDataSetException.class,
            () -> read(file, given(file.startsWith("Country") ? Figure.POPULATION : null)));

    assertThat(refused.problems().stream().map(problem -> problem.in("a.csv"))).isEqualTo(problems);
  }

  private static Arguments bad(String file, String... problems) {
    return Arguments.of(file, List.of(problems));
  }

  @Test
  void what_a_file_does_not_say_and_nobody_gives_is_asked_for() {
    assertThat(problem(DATA_HUB, DataSetDefaults.NONE))
        .isEqualTo("a.csv: does not say what its values are of: give it by --figure");
    assertThat(problem(OUR_WORLD_IN_DATA, DataSetDefaults.NONE))
        .isEqualTo("a.csv: does not name its source: give it by --title");
    assertThat(problem(OUR_WORLD_IN_DATA, given(null, new Line("T"), null)))
        .isEqualTo("a.csv: does not name its publisher: give it by --publisher");
  }

  private static String problem(String file, DataSetDefaults given) {
    return catchThrowableOfType(BadDataSetException.class, () -> read(file, given))
        .problems()
        .getFirst()
        .in("a.csv");
  }

  private static DataSetDefaults given(@Nullable Figure figure) {
    return given(figure, new Line("A data set"), new Line("A publisher"));
  }

  private static DataSetDefaults given(
      @Nullable Figure figure, @Nullable Line title, @Nullable Line publisher) {
    return new DataSetDefaults(
        figure, title, publisher, null, null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static DataSet read(String file, DataSetDefaults given)
      throws BadDataSetException, IOException {
    return DataSetReader.read(new StringReader(file), given);
  }
}
