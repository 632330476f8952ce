package org.cyberwellness.api.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each operation and each role: who may is answered, and who may not is told so. */
class RoleMatrixTest extends OnAnEmptyStore {
  private static final Map<String, String> OPERATIONS =
      Map.ofEntries(
          Map.entry("profile", "{ profile(country: \"KH\") { sequence } }"),
          Map.entry("caller", "{ caller { role } }"),
          Map.entry("node", "{ node(id: \"country:KH\") { id } }"),
          Map.entry("proposals", "{ proposals { totalCount } }"),
          Map.entry(
              "proposals in a fragment",
              "{ ...F } fragment F on Query { p: proposals { totalCount } }"),
          Map.entry(
              "node of a proposal",
              "{ node(id: \"proposal:00000000-0000-0001-0000-000000000002\") { id } }"),
          Map.entry(
              "propose",
              mutation(
                  "propose(input: {change: {retractEvent: {eventId: \"-\", reason: \"-\"}}})")),
          Map.entry(
              "withdrawProposal", mutation("withdrawProposal(input: {id: \"-\", reason: \"-\"})")),
          Map.entry(
              "recordEvents",
              mutation(
                  "recordEvents(input: {country: \"KH\", source: {title: \"-\"}, events: []})")),
          Map.entry(
              "recordEvents, tried",
              mutation(
                  "recordEvents(input: {country: \"KH\", source: {title: \"-\"}, events: [],"
                      + " dryRun: true})")),
          Map.entry(
              "retractEvent", mutation("retractEvent(input: {eventId: \"-\", reason: \"-\"})")),
          Map.entry(
              "correctEvent",
              mutation(
                  "correctEvent(input: {eventId: \"-\", reason: \"-\", event: {absenceReported:"
                      + " {effective: \"2014\", indicator: CIRT}}})")),
          Map.entry("importDocument", mutation("importDocument(input: {text: \"-\"})")),
          Map.entry("importTable", mutation("importTable(input: {csv: \"-\"})")),
          Map.entry("changes", "{ changes(first: 1) { totalCount } }"),
          Map.entry("sources", "{ sources(first: 1) { totalCount } }"),
          Map.entry(
              "correctSource",
              mutation(
                  "correctSource(input: {from: {title: \"-\"}, to: {title: \"+\"}, reason:"
                      + " \"-\"})")),
          Map.entry("approveProposal", mutation("approveProposal(input: {id: \"-\"})")),
          Map.entry(
              "rejectProposal", mutation("rejectProposal(input: {id: \"-\", reason: \"-\"})")));

  private static String mutation(String field) {
    return "mutation { %s { userErrors { code } } }".formatted(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          profile                 | may             | may       | may       | may
          caller                  | may             | may       | may       | may
          node                    | may             | may       | may       | may
          changes                 | may             | may       | may       | may
          sources                 | may             | may       | may       | may
          proposals               | UNAUTHENTICATED | may       | may       | may
          proposals in a fragment | UNAUTHENTICATED | may       | may       | may
          node of a proposal      | UNAUTHENTICATED | may       | may       | may
          propose                 | UNAUTHENTICATED | may       | may       | may
          withdrawProposal        | UNAUTHENTICATED | may       | may       | may
          recordEvents            | UNAUTHENTICATED | FORBIDDEN | may       | may
          recordEvents, tried     | UNAUTHENTICATED | FORBIDDEN | may       | may
          retractEvent            | UNAUTHENTICATED | FORBIDDEN | FORBIDDEN | may
          correctEvent            | UNAUTHENTICATED | FORBIDDEN | FORBIDDEN | may
          importDocument          | UNAUTHENTICATED | FORBIDDEN | FORBIDDEN | may
          importTable             | UNAUTHENTICATED | FORBIDDEN | may       | may
          correctSource           | UNAUTHENTICATED | FORBIDDEN | FORBIDDEN | may
          approveProposal         | UNAUTHENTICATED | FORBIDDEN | FORBIDDEN | may
          rejectProposal          | UNAUTHENTICATED | FORBIDDEN | FORBIDDEN | may
          """)
  void each_role_may_what_it_is_for_and_nothing_else(
      String operation, String nobody, String contributor, String recorder, String steward) {
    assertThat(whetherMay(api.asNobody(), operation)).isEqualTo(nobody);
    assertThat(whetherMay(api.as(Api.CONTRIBUTOR), operation)).isEqualTo(contributor);
    assertThat(whetherMay(api.as(Api.RECORDER), operation)).isEqualTo(recorder);
    assertThat(whetherMay(api, operation)).isEqualTo(steward);
  }

  private static String whetherMay(Api api, String operation) {
    List<String> errors = api.ask(OPERATIONS.get(operation)).errors();
    return errors.isEmpty() ? "may" : errors.getFirst();
  }
}
