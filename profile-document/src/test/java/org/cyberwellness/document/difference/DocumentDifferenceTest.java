package org.cyberwellness.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.document.reading.DocumentReader;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

/** Only what a profile does not say yet is news, whichever edition comes first. */
class DocumentDifferenceTest {
  private static final CountryCode TONGA = new CountryCode("TO");
  private static final String TEAM =
      "1.2.1 CIRT\nTonga has an officially recognized national CIRT known as TONCERT.";
  private static final String NO_TEAM =
      "1.2.1 CIRT\nTonga does not have an officially recognized national CIRT.";
  private static final String TWO_LAWS =
      "1.1.1 CRIMINAL LEGISLATION\n"
          + "Legislation has been enacted through the following instruments:\n"
          + "- Penal Code\n"
          + "- Computer Offences Act 2003";

  private static final String NO_STANDARDS =
      "Tonga does not have any officially approved national cybersecurity frameworks.";

  private CountryHistory history = CountryHistory.empty(TONGA);

  @Test
  void the_same_document_again_is_no_news() {
    assertThat(take(2014, TEAM, TWO_LAWS)).hasSize(3);

    assertThat(take(2014, TEAM, TWO_LAWS)).isEmpty();
  }

  @Test
  void given_a_newer_edition_when_it_denies_a_measure_then_that_ends_at_its_date() {
    take(2012, TEAM, TWO_LAWS);

    assertThat(take(2014, NO_TEAM, TWO_LAWS))
        .containsExactlyInAnyOrder(
            EventKind.ABSENCE_REPORTED, EventKind.MEASURE_CONFIRMED, EventKind.MEASURE_CONFIRMED);
    assertThat(on("2014-05-31", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
    assertThat(on("2014-06-01", Indicator.CIRT)).isEqualTo("ABSENT []");
  }

  @Test
  void given_a_newer_edition_when_it_omits_a_measure_then_that_goes_on() {
    take(2012, TEAM, TWO_LAWS);

    assertThat(take(2014, TWO_LAWS.replace("- Penal Code\n", "")))
        .containsExactly(EventKind.MEASURE_CONFIRMED);
    assertThat(on("2014-06-01", Indicator.CRIMINAL_LEGISLATION))
        .isEqualTo("IN_PLACE [Computer Offences Act 2003, Penal Code]");
  }

  @Test
  void given_a_newer_edition_when_it_says_that_one_of_two_laws_was_repealed_then_only_that_ends() {
    take(2012, TWO_LAWS);

    assertThat(
            take(
                2014,
                "1.1.1 CRIMINAL LEGISLATION\n"
                    + "Legislation is mandated through the following instrument:\n"
                    + "- Computer Offences Act 2003\n"
                    + "- The Penal Code was repealed in 2013."))
        .containsExactly(EventKind.MEASURE_CONFIRMED, EventKind.LEGISLATION_REPEALED);
    assertThat(on("2014-06-01", Indicator.CRIMINAL_LEGISLATION))
        .isEqualTo("IN_PLACE [Computer Offences Act 2003]");
    assertThat(on("2013-12-30", Indicator.CRIMINAL_LEGISLATION)).contains("Penal Code");
  }

  @Test
  void given_a_newer_edition_when_an_older_one_is_taken_after_it_then_nothing_newer_ends() {
    take(2014, TEAM, TWO_LAWS);

    assertThat(take(2012, NO_TEAM)).containsExactly(EventKind.ABSENCE_REPORTED);
    assertThat(on("2013-01-01", Indicator.CIRT)).isEqualTo("ABSENT []");
    assertThat(on("2014-06-01", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
  }

  @Test
  void
      given_a_newer_edition_when_an_older_one_has_the_same_measure_then_it_is_there_once_on_any_day() {
    take(2014, TEAM);

    assertThat(take(2012, TEAM))
        .containsExactly(EventKind.CIRT_RECOGNIZED, EventKind.MEASURE_ENDED);
    assertThat(on("2013-01-01", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
    assertThat(on("2014-06-01", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
    assertThat(take(2012, TEAM)).isEmpty();
    assertThat(take(2014, TEAM)).isEmpty();
  }

  @Test
  void editions_make_the_same_profiles_from_the_oldest_on_and_from_the_newest() {
    String[][] editions = {{TEAM, TWO_LAWS}, {NO_TEAM}, {TEAM}, {NO_TEAM, TWO_LAWS}};

    assertThat(profiles(editions, 3, 2, 1, 0)).isEqualTo(profiles(editions, 0, 1, 2, 3));
  }

  @Test
  void what_an_edition_says_again_leaves_a_trace_of_its_date_and_source() {
    String planned = "1.3.1 POLICY\nThe national cybersecurity strategy is being drafted.";
    take(2012, TEAM, planned, "1.2.2 STANDARDS\n" + NO_STANDARDS);

    assertThat(take(2014, TEAM, planned, "1.2.2 STANDARDS\n" + NO_STANDARDS))
        .containsExactlyInAnyOrder(
            EventKind.MEASURE_CONFIRMED,
            EventKind.DEVELOPMENT_REPORTED,
            EventKind.ABSENCE_REPORTED);
    for (Indicator indicator : List.of(Indicator.CIRT, Indicator.POLICY, Indicator.STANDARDS)) {
      Statement statement =
          history.at(new AsOf(LocalDate.parse("2014-06-01"))).statement(indicator);
      assertThat(statement.lastEvidenceOn()).as(indicator.title()).isEqualTo("2014-06-01");
      assertThat(String.valueOf(statement.since())).isEqualTo("../2012-06-01");
    }
    assertThat(take(2014, TEAM, planned, "1.2.2 STANDARDS\n" + NO_STANDARDS)).isEmpty();
    assertThat(take(2012, TEAM, planned, "1.2.2 STANDARDS\n" + NO_STANDARDS)).isEmpty();
  }

  @Test
  void what_an_older_edition_ends_goes_on_where_a_newer_one_had_confirmed_it() {
    take(2010, TEAM);
    take(2014, TEAM);
    take(2012, NO_TEAM);

    assertThat(on("2013-01-01", Indicator.CIRT)).isEqualTo("ABSENT []");
    assertThat(on("2014-06-01", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
  }

  @Test
  void what_is_confirmed_after_an_absence_is_there_once_where_a_newer_edition_has_it() {
    take(2013, TEAM);
    take(2011, NO_TEAM);
    take(2010, TEAM);
    take(2012, TEAM);

    assertThat(on("2011-06-01", Indicator.CIRT)).isEqualTo("ABSENT []");
    assertThat(on("2012-06-01", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
    assertThat(on("2013-06-01", Indicator.CIRT)).isEqualTo("IN_PLACE [TONCERT]");
    assertThat(take(2012, TEAM)).isEmpty();
  }

  @Property(tries = 300)
  void in_whichever_order_editions_come_the_statuses_since_and_titles_are_the_same(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 31) Integer> contents,
      @ForAll Random random) {
    List<Integer> inOrder = IntStream.range(0, contents.size()).boxed().toList();
    List<Integer> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, random);

    assertThat(said(contents, shuffled)).isEqualTo(said(contents, inOrder));
  }

  private List<String> said(List<Integer> contents, List<Integer> order) {
    history = CountryHistory.empty(TONGA);
    for (int edition : order) {
      String[] sections = sections(contents.get(edition));
      take(2010 + edition, sections);
      assertThat(take(2010 + edition, sections)).isEmpty();
    }
    List<String> said = new ArrayList<>();
    for (int year = 2009; year < 2017; year++) {
      for (String day : List.of("-05-31", "-06-01")) {
        for (Indicator indicator :
            List.of(Indicator.CIRT, Indicator.CRIMINAL_LEGISLATION, Indicator.STANDARDS)) {
          Statement statement =
              history.at(new AsOf(LocalDate.parse(year + day))).statement(indicator);
          said.add(year + day + on(year + day, indicator) + statement.since());
        }
      }
    }
    return said;
  }

  /** A team, none or nothing of it; one law, two or none; standards absent or not told of. */
  private static String[] sections(int content) {
    List<String> sections = new ArrayList<>();
    String laws =
        switch (content % 4) {
          case 0 -> "";
          case 1 -> TWO_LAWS;
          case 2 -> TWO_LAWS.replace("- Penal Code\n", "");
          default -> "1.1.1 CRIMINAL LEGISLATION\nTonga does not have any criminal legislation.";
        };
    String team = List.of("", TEAM, NO_TEAM, TEAM).get(content / 4 % 4);
    Stream.of(laws, team, content <= 16 ? "1.2.2 STANDARDS\n" + NO_STANDARDS : "")
        .filter(section -> !section.isEmpty())
        .forEach(sections::add);
    return sections.toArray(String[]::new);
  }

  private List<String> profiles(String[][] editions, int... order) {
    history = CountryHistory.empty(TONGA);
    for (int edition : order) {
      take(2010 + edition, editions[edition]);
      assertThat(take(2010 + edition, editions[edition])).isEmpty();
    }
    List<String> said = new ArrayList<>();
    for (int year = 2009; year < 2016; year++) {
      for (String day : List.of("-05-31", "-06-01")) {
        said.add(on(year + day, Indicator.CIRT) + on(year + day, Indicator.CRIMINAL_LEGISLATION));
      }
    }
    return said;
  }

  @Test
  void given_details_that_differ_when_a_newer_edition_tells_them_then_the_law_is_replaced() {
    String law =
        "1.1.1 CRIMINAL LEGISLATION\n"
            + "Legislation is mandated through the following instrument:\n"
            + "- Penal Code: Articles 1-5";
    take(2012, law);

    assertThat(take(2014, law.replace("1-5", "1-9")))
        .containsExactly(EventKind.LEGISLATION_ENACTED);
    assertThat(on("2014-06-01", Indicator.CRIMINAL_LEGISLATION)).isEqualTo("IN_PLACE [Penal Code]");
  }

  @Test
  void given_another_figure_for_the_same_day_when_it_is_taken_then_it_is_warned_of() {
    String figure =
        "Total Population: 105 300\n"
            + "(data source: United Nations Statistics Division, December 2012)";
    take(2014, figure, TEAM);

    DocumentDifference found = news(2015, figure.replace("300", "400"), TEAM);

    assertThat(found.events())
        .singleElement()
        .extracting(ProfileEvent::kind)
        .isEqualTo(EventKind.MEASURE_CONFIRMED);
    assertThat(found.warnings().values()).hasSize(1);
    assertThat(found.warnings().values().iterator().next().getFirst().message())
        .contains("event:TO:0");
  }

  @Test
  void what_another_source_knows_more_exactly_is_no_news() {
    record(
        DocumentReader.read(
                document(
                    2012,
                    "1.5.4 INTERNATIONAL COOPERATION\n"
                        + "Tonga participated in the Reef Drill on 3 October 2011, held in Apia,"
                        + " Samoa."),
                DocumentDefaults.NOTHING)
            .sections()
            .getFirst()
            .statements()
            .stream()
            .map(s -> ((org.cyberwellness.document.reading.ReadStatement.Said) s).event())
            .toList());

    assertThat(
            take(
                2014,
                "1.5.4 INTERNATIONAL COOPERATION\n"
                    + "Tonga participated in the Reef Drill in October 2011."))
        .isEmpty();
  }

  @Test
  void an_exercise_is_known_once_however_old_the_document_is() {
    String exercise =
        "1.5.4 INTERNATIONAL COOPERATION\nTonga participated in the Reef Drill in October 2011.";
    take(2014, exercise);

    assertThat(take(2010, exercise)).isEmpty();
    assertThat(take(2016, exercise)).isEmpty();
  }

  private List<EventKind> take(int year, String... sections) {
    List<ProfileEvent> events = news(year, sections).events();
    record(events);
    return events.stream().map(ProfileEvent::kind).toList();
  }

  private DocumentDifference news(int year, String... sections) {
    return DocumentDifference.between(
        DocumentReader.read(document(year, sections), DocumentDefaults.NOTHING), history);
  }

  private static String document(int year, String... sections) {
    return "CYBERWELLNESS PROFILE TONGA\n%s\nLast updated on 1 June %d"
        .formatted(String.join("\n", sections), year);
  }

  private void record(List<ProfileEvent> events) {
    List<StreamEntry> entries = new ArrayList<>();
    for (ProfileEvent event : events) {
      entries.add(
          new StreamEntry(
              new EventId(TONGA, history.sequence() + 1 + entries.size()),
              Instant.EPOCH,
              "a test",
              event));
    }
    history = history.with(entries);
  }

  private String on(String date, Indicator indicator) {
    Statement statement = history.at(new AsOf(LocalDate.parse(date))).statement(indicator);
    return statement.status()
        + " "
        + statement.measures().stream().map(m -> m.fact().title().text()).sorted().toList();
  }
}
