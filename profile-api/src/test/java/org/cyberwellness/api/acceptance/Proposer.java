package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proposes changes of one country, and decides on proposals. */
public record Proposer(Api api, String country) {
  private static final String FIELDS =
      """
      fragment fields on Proposal {
        id country { code } state proposedBy proposedAt comment decidedBy decidedAt decision
        events { id kind recordedBy proposedBy effective }
        retracts { id }
        reason
        document
        changes { indicator after { status } causedBy { id } }
        problems { code path message }
      }
      """;
  private static final String MUTATION =
      """
      mutation ($input: %sInput!) {
        answer: %s(input: $input) { proposal { ...fields } userErrors { code path message } %s }
      }
      """
          + FIELDS;

  /** Proposes to record facts, and has it confirmed that this waits; the answer is its id. */
  @SafeVarargs
  public final String proposes(Map<String, Object>... facts) {
    Answer answer = propose(recording(List.of(facts)));
    assertThat(answer.userErrors()).isEmpty();
    return answer.text("answer.proposal.id");
  }

  /** The change that records facts. */
  public Map<String, Object> recording(List<?> facts) {
    return Map.of("recordEvents", Facts.recordInput(country, facts, Map.of()));
  }

  /** Asks to propose a change, whatever becomes of it. */
  public Answer propose(Map<String, ?> change) {
    return propose(change, Map.of());
  }

  public Answer propose(Map<String, ?> change, Map<String, ?> furtherFields) {
    Map<String, Object> input = new HashMap<>(furtherFields);
    input.put("change", change);
    return mutate("Propose", "propose", input);
  }

  public Answer reject(String id, Map<String, ?> furtherFields) {
    return decide("rejectProposal", id, furtherFields);
  }

  public Answer withdraw(String id, Map<String, ?> furtherFields) {
    return decide("withdrawProposal", id, furtherFields);
  }

  private Answer decide(String field, String id, Map<String, ?> furtherFields) {
    Map<String, Object> input = new HashMap<>(Map.of("id", id, "reason", "Not so."));
    input.putAll(furtherFields);
    return mutate("DecideProposal", field, input);
  }

  public Answer approve(String id, Map<String, ?> furtherFields) {
    Map<String, Object> input = new HashMap<>(furtherFields);
    input.put("id", id);
    return api.ask(
        MUTATION.formatted(
            "ApproveProposal",
            "approveProposal",
            "events { id recordedBy proposedBy } profile { sequence } projected"),
        Map.of("input", input));
  }

  private Answer mutate(String input, String field, Map<String, Object> values) {
    return api.ask(MUTATION.formatted(input, field, ""), Map.of("input", values));
  }

  /** A proposal, as {@code node} shows it. */
  public Answer read(String id) {
    return api.ask(
        "query ($id: ID!) { answer: node(id: $id) { ...fields } }" + FIELDS, Map.of("id", id));
  }

  /** The ids of the proposals on the country that are listed. */
  public List<String> listed(String... states) {
    return api.ask(
            """
            query ($c: CountryCode!, $s: [ProposalState!]) {
              proposals(filter: {countries: [$c], states: $s}, first: 100) { nodes { id } }
            }
            """,
            states.length == 0 ? Map.of("c", country) : Map.of("c", country, "s", List.of(states)))
        .texts("proposals.nodes.id");
  }
}
