package org.cyberwellness.api.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes an error that occurs before GraphQL execution, in GraphQL's error format. */
public final class HttpError {

  private HttpError() {}

  /** Sends the error as the response. */
  public static void write(HttpServletResponse response, ErrorCode code, String message)
      throws IOException {
    byte[] body =
        JsonMapper.shared()
            .writeValueAsBytes(
                Map.of(
                    "errors",
                    List.of(RequestErrors.of(code, message, List.of()).toSpecification())));
    response.setStatus(code.status().value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
