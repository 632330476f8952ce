package org.cyberwellness.api.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.CommandRun;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.RandomSteward;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.history.ledger.TestPostgres;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is exported from one store and imported into another answers as before, whatever is asked.
 */
@Slow
@BesideOtherClasses
class BackupTest {
  private static final int STEPS = 60;
  private static final int POINTS = 40;
  private static final List<String> COUNTRIES = List.of("KH", "LA", "CI");
  private static final List<String> DATES =
      List.of("1900-01-01", "2010-12-30", "2010-12-31", "2011-01-01", "2011-06-30", "2026-01-01");
  private static final String PROFILE = Api.document("whole-profile");

  /** Cursors outlive a restore where the secret does. */
  private static final String SECRET = "--cyberwellness.cursor-secret=of all these applications";

  private static final String TIMELINE =
      """
      query ($country: CountryCode!, $axis: TimeAxis!, $after: String) {
        timeline(country: $country, axis: $axis, filter: {includeRetracted: true}, first: 7, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { cursor node { id recordedAt recordedBy hash summary retraction { at by reason } } }
        }
      }
      """;

  private static final String PROPOSALS =
      """
      {
        proposals(first: 100) {
          totalCount
          nodes { id country { code } state proposedBy proposedAt comment decidedBy decidedAt decision events { id kind } }
        }
      }
      """;
  private static final String CONTRIBUTOR = "--cyberwellness.tokens.contributor=" + Api.CONTRIBUTOR;
  private static final Map<String, String> PROPOSED = Map.of("requestId", "requête of a proposal");

  @TempDir private Path directory;
  private final Map<Map<String, String>, JsonNode> answers = new HashMap<>();
  private final Map<String, List<Map<String, Object>>> requests = new HashMap<>();
  private JsonNode proposals;

  @Test
  void every_answer_is_the_same() throws Exception {
    long seed = Long.getLong("backup.seed", 20_140_826L);
    System.out.println("backup.seed = " + seed);
    Path file = directory.resolve("events.ndjson");
    Path exported = directory.resolve("exported");
    try (RunningApplication application =
        RunningApplication.withoutSample(exported, SECRET, CONTRIBUTOR)) {
      history(application.api(), new Random(seed));
      propose(application.api());
      proposals = application.api().ask(PROPOSALS).data();
    }
    CommandRun.of("export-events", file.toString(), data(exported)).succeeds("events exported.");
    hashes_can_be_checked_by_hand(file);

    Path imported = directory.resolve("imported");
    CommandRun.of("import-events", file.toString(), data(imported)).succeeds("events imported");
    a_changed_proposal_is_found(file);
    CommandRun.of("import-events", file.toString(), data(imported))
        .fails("import into an empty one");
    try (RunningApplication application = RunningApplication.withoutSample(imported, SECRET)) {
      answers_are_the_same(application.api());
      assertThat(application.api().ask(PROPOSALS).data()).isEqualTo(proposals);
    }
    try (EmbeddedPostgres postgres = TestPostgres.start()) {
      String url = "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres");
      CommandRun.of("import-events", file.toString(), url).succeeds("events imported");
      assertThat(CommandRun.of("export-events", url).out()).isEqualTo(Files.readString(file));
      CommandRun.of("verify", url).succeeds(" of 4 countries are as recorded; 0 ");
      try (RunningApplication application =
          RunningApplication.withoutSample(directory.resolve("unused"), SECRET, url, CONTRIBUTOR)) {
        answers_are_the_same(application.api());
        assertThat(application.api().ask(PROPOSALS).data()).isEqualTo(proposals);
        assertThat(waiting(application.api()).userErrors()).isEmpty();
        assertThat(application.api().ask(PROPOSALS).data()).isEqualTo(proposals);
        requests_are_answered_as_before(application.api());
      }
    }
  }

  /** One proposal of each state. */
  private static void propose(Api api) {
    Proposer contributor = new Proposer(api.as(Api.CONTRIBUTOR), "TH");
    Proposer steward = new Proposer(api, "TH");
    steward.approve(contributor.proposes(cirt("2001", "Approved")), Map.of("comment", "Yes."));
    steward.reject(contributor.proposes(cirt("2002", "Rejected")), Map.of());
    contributor.withdraw(contributor.proposes(cirt("2003", "Withdrawn")), Map.of());
    assertThat(waiting(api).userErrors()).isEmpty();
  }

  private static Answer waiting(Api api) {
    Proposer contributor = new Proposer(api.as(Api.CONTRIBUTOR), "TH");
    return contributor.propose(
        contributor.recording(List.of(strategy("2004", "Waiting ភ្នំពេញ"))), PROPOSED);
  }

  private void a_changed_proposal_is_found(Path file) throws Exception {
    assertThat(proposals.at("/proposals/totalCount").intValue()).isEqualTo(4);
    String changed = Files.readString(file).replace("Waiting ", "Wanting ");
    Path other = Files.writeString(directory.resolve("proposal.ndjson"), changed);
    CommandRun.of("import-events", other.toString(), data(directory.resolve("none")))
        .fails("is not what was recorded");
  }

  /** Records, and notes what is answered meanwhile and in the end. */
  private void history(Api api, Random random) {
    List<RandomSteward> stewards =
        COUNTRIES.stream().map(c -> new RandomSteward(new Steward(api, c), random)).toList();
    for (int i = 0; i < STEPS; i++) {
      RandomSteward steward = stewards.get(random.nextInt(stewards.size()));
      steward.act();
      if (i % 6 == 0) {
        request(new Steward(api, steward.country()), "requête/" + i);
      }
      knownAts.add(new Steward(api, steward.country()).knownAt());
    }
    for (int i = 0; i < POINTS; i++) {
      note(
          api,
          Map.of(
              "country", any(COUNTRIES, random),
              "asOf", any(DATES, random),
              "knownAt", any(knownAts, random)));
    }
    for (String country : COUNTRIES) {
      note(api, Map.of("country", country, "asOf", "2026-01-01"));
      for (String axis : List.of("EFFECTIVE", "RECORDED")) {
        notePages(api, country, axis);
      }
    }
  }

  private final List<String> knownAts = new ArrayList<>();

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private void request(Steward steward, String id) {
    List<Map<String, Object>> facts = List.of(strategy("2013", id + " ភ្នំពេញ"), cirt("2014", id));
    Answer answer = steward.ask(facts, Map.of("requestId", id));
    if (answer.userErrors().isEmpty()) {
      requests.put(steward.country() + ":" + id, facts);
    }
  }

  private void note(Api api, Map<String, String> asked) {
    answers.put(asked, answer(api, asked));
  }

  private void notePages(Api api, String country, String axis) {
    Map<String, String> asked = new HashMap<>(Map.of("country", country, "axis", axis));
    boolean more = true;
    while (more) {
      JsonNode page = answer(api, Map.copyOf(asked));
      answers.put(Map.copyOf(asked), page);
      more = page.at("/timeline/pageInfo/hasNextPage").booleanValue();
      asked.put("after", page.at("/timeline/pageInfo/endCursor").asString());
    }
  }

  private static JsonNode answer(Api api, Map<String, String> asked) {
    return api.ask(asked.containsKey("axis") ? TIMELINE : PROFILE, asked).data();
  }

  private void answers_are_the_same(Api api) {
    assertThat(answers).hasSizeGreaterThan(POINTS);
    answers.forEach(
        (asked, answer) -> assertThat(answer(api, asked)).as(asked.toString()).isEqualTo(answer));
  }

  private void requests_are_answered_as_before(Api api) {
    assertThat(requests).isNotEmpty();
    requests.forEach(
        (name, facts) -> {
          Steward steward = new Steward(api, name.substring(0, 2));
          Map<String, String> id = Map.of("requestId", name.substring(3));
          int before = steward.sequence();
          assertThat(steward.ask(facts, id).userErrors()).as(name).isEmpty();
          assertThat(steward.sequence()).as(name).isEqualTo(before);
          assertThat(steward.ask(facts.subList(0, 1), id).userErrors())
              .containsExactly("CONFLICT requestId");
        });
  }

  /** By the script that the documentation prints. */
  private void hashes_can_be_checked_by_hand(Path file) throws Exception {
    String script =
        Files.readString(Path.of("..", "doc", "verification.md"))
            .replaceFirst("(?s).*```python\n(.*?)```.*", "$1");
    List<String> sound = python(script, file);
    for (String country : COUNTRIES) {
      JsonNode profile =
          answers.get(Map.of("country", country, "asOf", "2026-01-01")).path("profile");
      assertThat(sound)
          .contains(
              "%s %d %s"
                  .formatted(
                      country,
                      profile.path("sequence").intValue(),
                      profile.path("hash").stringValue()));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    assertThat(JsonMapper.shared().readTree(lines.get(3)).path("specversion").stringValue())
        .isEqualTo("1.0");
    lines.set(3, lines.get(3).replaceFirst("\"effective\":\"2", "\"effective\":\"1"));
    Path changed = Files.write(directory.resolve("changed.ndjson"), lines);
    assertThat(python(script, changed)).contains("line 4 is not what was recorded");
  }

  private static List<String> python(String script, Path file) throws Exception {
    Process python =
        new ProcessBuilder("python3", "-c", script, file.toString())
            .redirectErrorStream(true)
            .start();
    try (var output = python.inputReader()) {
      return output.lines().toList();
    }
  }

  private static String data(Path directory) {
    return "--cyberwellness.data-dir=" + directory;
  }
}
