package org.cyberwellness.api.operation.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.SampleFacts;
import org.cyberwellness.api.recording.FactRecorder;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.Slow;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** By default an empty ledger gets facts on all countries, each of which passes the rules. */
@Slow
class WorldSampleTest {
  private static final Caller SAMPLE = new Caller("sample", Optional.of(Role.STEWARD));
  private static final int COUNTRIES = 190;
  private static final int EVENTS = 8_000;
  private static final Set<Indicator> INSTITUTIONS =
      Set.of(Indicator.CIRT, Indicator.POLICY, Indicator.RESPONSIBLE_AGENCY);

  @TempDir private Path directory;

  @Test
  void given_a_load_that_was_cut_off_when_it_starts_again_then_all_countries_are_there() {
    SortedMap<CountryCode, List<ProfileEvent>> world = WorldFacts.read();
    CountryCode first = world.firstKey();
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      application
          .context()
          .getBean(FactRecorder.class)
          .record(SAMPLE, first, world.get(first), "sample:%s:world".formatted(first));
    }

    Map<CountryCode, Long> loaded;
    try (RunningApplication application = RunningApplication.withWorld(directory)) {
      Ledger ledger = application.context().getBean(Ledger.class);
      loaded = ledger.lastSequences();
      assertThat(loaded).isEqualTo(expected(world));
      assertThat(loaded).hasSizeGreaterThanOrEqualTo(COUNTRIES);
      assertThat(loaded.values().stream().mapToLong(last -> last + 1).sum())
          .isGreaterThanOrEqualTo(EVENTS);
      assertThat(loaded.keySet())
          .allSatisfy(
              country ->
                  assertThat(ledger.read(new StreamRange(country, 0, Long.MAX_VALUE)))
                      .flatExtracting(entry -> RecordedEvent.of(entry).stream().toList())
                      .extracting(event -> ((RecordedEvent) event).event().source().publisher())
                      .as(country.alpha2())
                      .doesNotContainNull());
      assertThat(
              application
                  .api()
                  .ask("{ profiles(asOf: \"2014-12-31\", first: 1) { totalCount } }")
                  .at("profiles.totalCount")
                  .intValue())
          .isGreaterThanOrEqualTo(COUNTRIES);
      assertCambodiaIsAsThePrintedProfileSays(
          application
              .api()
              .ask(
                  """
                  { profile(country: "KH", asOf: "2014-08-26") {
                      eventCount
                      background {
                        population { value effective }
                        internetUsers { value effective }
                      } } }
                  """));
    }
    try (RunningApplication application = RunningApplication.withWorld(directory)) {
      assertThat(application.context().getBean(Ledger.class).lastSequences()).isEqualTo(loaded);
    }
  }

  private static void assertCambodiaIsAsThePrintedProfileSays(Answer answer) {
    assertThat(answer.text("profile.eventCount")).isEqualTo("29");
    assertThat(answer.text("profile.background.population.value")).startsWith("14478000");
    assertThat(answer.text("profile.background.population.effective")).isEqualTo("2012-12");
    assertThat(answer.text("profile.background.internetUsers.value")).isEqualTo("6.0");
    assertThat(answer.text("profile.background.internetUsers.effective")).isEqualTo("2013");
  }

  @Test
  void given_a_ledger_with_fewer_countries_when_it_starts_with_all_then_it_stays_as_it_is() {
    Map<CountryCode, Long> before;
    try (RunningApplication application = RunningApplication.withSample(directory)) {
      before = application.context().getBean(Ledger.class).lastSequences();
      assertThat(before).hasSize(SampleFacts.files().size());
    }

    try (RunningApplication application = RunningApplication.withWorld(directory)) {
      assertThat(application.context().getBean(Ledger.class).lastSequences()).isEqualTo(before);
    }
  }

  @Test
  void both_figures_are_there_for_nearly_all_countries_year_by_year() {
    SortedMap<CountryCode, List<ProfileEvent>> world = WorldFacts.read();
    for (Figure figure : Figure.values()) {
      for (String year : List.of("1995", "2005", "2010", "2016", "2020", "2022")) {
        Set<CountryCode> told =
            world.entrySet().stream()
                .filter(
                    country ->
                        country.getValue().stream().anyMatch(event -> tells(event, figure, year)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(told.size()).as("%s %s", figure, year).isGreaterThan(170);
      }
    }
  }

  @Test
  void strategies_teams_and_agencies_are_told_of_many_countries_each_with_the_page_that_says_so() {
    List<ProfileEvent> told =
        WorldFacts.read().values().stream()
            .flatMap(List::stream)
            .filter(event -> INSTITUTIONS.contains(event.row()))
            .toList();

    // Every country that has a file of its own has a strategy or an absence there.
    assertThat(countriesTold(Indicator.POLICY) + SampleFacts.files().size())
        .isGreaterThanOrEqualTo(COUNTRIES);
    assertThat(countriesTold(Indicator.CIRT)).isGreaterThan(50);
    assertThat(countriesTold(Indicator.RESPONSIBLE_AGENCY)).isGreaterThan(40);
    assertThat(told)
        .extracting(ProfileEvent::source)
        .allSatisfy(
            source -> {
              assertThat(source.publisher()).as(source.title().text()).isNotNull();
              assertThat(source.url()).as(source.title().text()).isNotNull();
            });
  }

  /** The number of countries of which files on the world tell something of an indicator. */
  private static long countriesTold(Indicator indicator) {
    return WorldFacts.read().values().stream()
        .filter(events -> events.stream().anyMatch(event -> event.row() == indicator))
        .count();
  }

  private static boolean tells(ProfileEvent event, Figure figure, String year) {
    return event instanceof FigureReported reported
        && reported.row() == figure
        && reported.effective().text().equals(year);
  }

  private static Map<CountryCode, Long> expected(Map<CountryCode, List<ProfileEvent>> world) {
    Map<CountryCode, Long> places =
        new TreeMap<>(
            world.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, country -> (long) country.getValue().size())));
    for (Map.Entry<String, JsonNode> file : SampleFacts.files().entrySet()) {
      places.merge(
          new CountryCode(file.getKey()), (long) SampleFacts.places(file.getValue()), Long::sum);
    }
    places.replaceAll((country, count) -> count - 1);
    return places;
  }
}
