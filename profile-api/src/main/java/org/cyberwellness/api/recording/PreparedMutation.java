package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Function;
import org.cyberwellness.history.ledger.Approval;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A parsed mutation.
 *
 * @param command the command for the country's aggregate
 * @param content everything that makes two requests equal, in normal form
 * @param approval the proposal that it carries out; null if nobody proposed it
 * @param pathOf the path in the input that a refusal concerns
 */
record PreparedMutation(
    String mutation,
    CountryCode country,
    Object command,
    List<?> content,
    @Nullable String requestId,
    boolean dryRun,
    @Nullable Approval approval,
    Function<Refusal, List<String>> pathOf) {

  /** A mutation that nobody proposed. */
  PreparedMutation(
      String mutation,
      CountryCode country,
      Object command,
      List<?> content,
      @Nullable String requestId,
      boolean dryRun,
      Function<Refusal, List<String>> pathOf) {
    this(mutation, country, command, content, requestId, dryRun, null, pathOf);
  }

  /** The identity of the request; null if the client gave no id. */
  @Nullable Request request() {
    return requestId == null ? null : RequestDigest.of(requestId, mutation, content);
  }
}
