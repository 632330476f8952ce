package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.StoredForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parsed mutation.
 *
 * @param command the command for the country's aggregate
 * @param content everything that makes two requests equal, in normal form
 * @param pathOf the path in the input that a refusal concerns
 */
record PreparedMutation(
    String mutation,
    CountryCode country,
    Object command,
    List<?> content,
    @Nullable String requestId,
    boolean dryRun,
    Function<Refusal, List<String>> pathOf) {
  private static final JsonMapper JSON = StoredForm.configure(JsonMapper.builder()).build();

  /** The identity of the request; null if the client gave no id. */
  @Nullable Request request() {
    return requestId == null ? null : new Request(requestId, digest());
  }

  private String digest() {
    return DigestUtils.sha256Hex(mutation + "\n" + JSON.writeValueAsString(content));
  }
}
