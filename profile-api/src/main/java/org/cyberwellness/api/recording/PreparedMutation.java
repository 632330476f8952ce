package org.cyberwellness.api.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
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
    try {
      String normal = mutation + "\n" + JSON.writeValueAsString(content);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(normal.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
