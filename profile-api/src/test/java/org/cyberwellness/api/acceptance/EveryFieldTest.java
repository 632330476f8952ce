package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every field of every type is answered, and with something where there is something to say. */
class EveryFieldTest extends OnAnEmptyStore {

  /**
   * Participations and assessments do not end; the others do so as a law, a team, a strategy do.
   */
  private static final List<String> NEVER_SHOWN =
      List.of(
          "Agency_inForceUntil",
          "Certification_inForceUntil",
          "CirtReadinessAssessment_inForceUntil",
          "ExerciseParticipation_inForceUntil",
          "Framework_inForceUntil",
          "Membership_inForceUntil",
          "Partnership_inForceUntil",
          "Programme_inForceUntil",
          "ReportingChannel_inForceUntil",
          "TreatyAction_inForceUntil");

  @Autowired private GraphQlSource source;

  private final Set<String> answered = new TreeSet<>();
  private final Set<String> shown = new TreeSet<>();
  private Steward steward;

  @BeforeEach
  void begin() {
    steward = steward();
  }

  @Test
  void every_field_of_every_type_is_answered() throws Exception {
    Map<String, Object> input =
        Facts.recordInput(steward.country(), EveryKind.begins(), Map.of("dryRun", true));
    mutate("recordEvents", "RecordEvents", input);
    input.put("dryRun", false);
    mutate("recordEvents", "RecordEvents", input);
    input.put("events", EveryKind.ends(measures()));
    mutate("recordEvents", "RecordEvents", input);
    mutate(
        "correctEvent",
        "CorrectEvent",
        Map.of(
            "eventId",
            "event:" + steward.country() + ":0",
            "reason",
            "Wrong.",
            "event",
            Facts.population("2010", 1001)));
    try (ServerSentEvents changes = subscribe()) {
      mutate(
          "retractEvent",
          "RetractEvent",
          Map.of("eventId", "event:" + steward.country() + ":1", "reason", "Wrong."));
      note(changes.next().path("data"));
    }
    mutate("retractEvent", "RetractEvent", Map.of("eventId", "none", "reason", "Wrong."));
    mutate(
        "importDocument",
        "ImportDocument",
        Map.of(
            "country",
            steward.country(),
            "source",
            Map.of("title", "A document", "publishedOn", "2015-01-01"),
            "text",
            """
            1.3.1 POLICY
            The country has an officially recognized strategy called Strategy of the Document.
            1.3.2 ROADMAP FOR GOVERNANCE
            It is not told.
            """));
    String proposal = propose();
    mutate(
        "correctSource",
        "CorrectSource",
        Map.of(
            "from",
            Map.of("title", "A source of " + steward.country()),
            "to",
            Map.of("title", "Another"),
            "reason",
            "It has moved."));
    mutate(
        "correctSource",
        "CorrectSource",
        Map.of(
            "from",
            Map.of("title", "A document", "publishedOn", "2015-01-01"),
            "to",
            Map.of("title", "A document", "publishedOn", "2015-01-02"),
            "reason",
            "Misdated."));
    mutate(
        "importTable",
        "ImportTable",
        Map.of("csv", "country,kind\n%s,STRATEGY_ADOPTED\n".formatted(steward.country())));
    String country = "(country: \"%s\")".formatted(steward.country());
    query("profile" + country, "Profile", 5);
    query("profile" + country.replace(")", ", asOf: \"2012-01-01\")"), "Profile", 4);
    query("profiles(first: 2)", "ProfileConnection", 4);
    query(
        "timeline" + country.replace(")", ", filter: {includeRetracted: true}, first: 100)"),
        "RecordedEventConnection",
        4);
    for (String points :
        List.of(
            ", from: {asOf: \"2009-01-01\"}, to: {asOf: \"2025-01-01\"})",
            ", from: {asOf: \"2025-01-01\"}, to: {asOf: \"2009-01-01\"})")) {
      query("compareProfiles" + country.replace(")", points), "ProfileComparison", 3);
    }
    query(
        "compareCountries(countries: [\"%s\", \"KH\"])".formatted(steward.country()),
        "CountryComparison",
        4);
    query("sources", "CitedSourceConnection", 3);
    query("countries", "Country", 1);
    query("caller", "Caller", 1);
    query("statusHistories", "StatusHistory", 2);
    query("figureHistories(figure: POPULATION)", "FigureHistory", 2);
    query("trend(indicator: CIRT, from: \"2009-01-01\", to: \"2012-01-01\")", "TrendPoint", 2);
    query("proposals(first: 3)", "ProposalConnection", 3);
    for (String id :
        List.of("country:DE", "event:" + steward.country() + ":2", profileId(), proposal)) {
      query("node(id: \"%s\")".formatted(id), "Node", 4);
    }

    Set<String> all = new Selections(source.schema()).all();
    assertThat(answered).containsAll(all);
    Set<String> silent = new TreeSet<>(all);
    silent.removeAll(shown);
    assertThat(silent).containsExactlyInAnyOrderElementsOf(NEVER_SHOWN);
  }

  /** Proposes all that can be proposed, and approves one; the answer is the id of a proposal. */
  private String propose() {
    Api contributor = api.as(Api.CONTRIBUTOR);
    Proposer proposer = new Proposer(contributor, steward.country());
    Answer law =
        propose(contributor, proposer.recording(List.of(Facts.membership("2016", "Proposed"))));
    Answer approved =
        mutate(
            api,
            "approveProposal",
            "ApproveProposalInput",
            "ApproveProposalPayload",
            Map.of("id", idIn(law), "comment", "Checked."));
    String event = approved.text("approveProposal.ApproveProposalPayload_events.RecordedEvent_id");
    propose(
        contributor,
        Map.of(
            "correctEvent",
            Map.of(
                "eventId", event, "reason", "Late.", "event", Facts.membership("2017", "Mended"))));
    return idIn(
        propose(
            contributor,
            Map.of(
                "importDocument",
                Map.of(
                    "country",
                    steward.country(),
                    "source",
                    Map.of("title", "Another document", "publishedOn", "2016-01-01"),
                    "text",
                    """
                    1.3.1 POLICY
                    The country has an officially recognized strategy called Second Strategy.
                    """))));
  }

  private Answer propose(Api contributor, Map<String, ?> change) {
    return mutate(
        contributor,
        "propose",
        "ProposeInput",
        "ProposalPayload",
        Map.of("change", change, "comment", "Read it."));
  }

  private static String idIn(Answer proposed) {
    return proposed.text("propose.ProposalPayload_proposal.Proposal_id");
  }

  private ServerSentEvents subscribe() throws Exception {
    long open = Subscriber.openOn(api);
    Selections selections = new Selections(source.schema());
    ServerSentEvents changes =
        new ServerSentEvents(
            api,
            "subscription { Subscription_profileChanged: profileChanged(countries: [\"%s\"]) %s }"
                    .formatted(steward.country(), selections.of("ProfileChange", 3))
                + selections.fragments(),
            Map.of());
    await().atMost(Duration.ofMinutes(1)).until(() -> Subscriber.openOn(api) > open);
    return changes;
  }

  private List<String> measures() {
    return api.ask(
            """
            query ($c: CountryCode!) {
              timeline(country: $c, first: 100) { nodes { measure { id } } }
            }
            """,
            Map.of("c", steward.country()))
        .texts("timeline.nodes.measure.id");
  }

  private String profileId() {
    return api.ask(
            "query ($c: CountryCode!) { profile(country: $c) { id } }",
            Map.of("c", steward.country()))
        .text("profile.id");
  }

  private void query(String field, String type, int depth) {
    Selections selections = new Selections(source.schema());
    String query = "{ answer: %s %s }".formatted(field, selections.of(type, depth));
    note(api.ask(query + selections.fragments()).data());
  }

  private Answer mutate(String field, String type, Map<String, ?> input) {
    return mutate(api, field, type + "Input", type + "Payload", input);
  }

  private Answer mutate(Api by, String field, String given, String payload, Map<String, ?> input) {
    Selections selections = new Selections(source.schema());
    String mutation =
        "mutation ($input: %s!) { %s(input: $input) %s }"
            .formatted(given, field, selections.of(payload, 5));
    Answer answer = by.ask(mutation + selections.fragments(), Map.of("input", input));
    note(answer.data());
    return answer;
  }

  private void note(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::note);
    }
    node.properties()
        .forEach(
            field -> {
              answered.add(field.getKey());
              if (!field.getValue().isNull()) {
                shown.add(field.getKey());
              }
              note(field.getValue());
            });
  }
}
