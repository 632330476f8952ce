package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Function;
import org.cyberwellness.profile.AmendEvents;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one country's events that are made together.
 *
 * @param mutation the name of the mutation that makes them
 * @param command the changes, at least one
 * @param content everything that makes two requests equal, in normal form
 * @param requestId the id of this country's part of the request; null if the client gave none
 * @param pathOf the path in the input that a refusal concerns
 */
public record Amendments(
    String mutation,
    AmendEvents command,
    List<?> content,
    @Nullable String requestId,
    Function<Refusal, List<String>> pathOf) {

  CountryCode country() {
    return command.country();
  }

  PreparedMutation prepared() {
    return new PreparedMutation(
        mutation, country(), command, content, requestId, command.dryRun(), pathOf);
  }
}
