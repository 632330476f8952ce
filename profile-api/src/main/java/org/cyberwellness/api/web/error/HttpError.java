package org.cyberwellness.api.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** An error that is told before GraphQL has its say, in the form that GraphQL gives to errors. */
public final class HttpError {

  private HttpError() {}

  /** Answers with it. */
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
