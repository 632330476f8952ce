package org.cyberwellness.api.recording;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.profile.event.StoredForm;
import tools.jackson.databind.json.JsonMapper;

/** Tells requests with one id apart by what they ask. */
public final class RequestDigest {
  private static final JsonMapper JSON = StoredForm.configure(JsonMapper.builder()).build();

  private RequestDigest() {}

  /**
   * The identity of a request.
   *
   * @param id the client's id for it
   * @param content everything that makes two requests equal, in normal form
   */
  public static Request of(String id, String mutation, List<?> content) {
    return new Request(
        id, DigestUtils.sha256Hex(mutation + "\n" + JSON.writeValueAsString(content)));
  }
}
