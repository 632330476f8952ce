package org.cyberwellness.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * How a file is sent.
 *
 * @param type the media type
 * @param name the file name
 * @param shown whether a browser displays the file instead of saving it
 */
record Download(String type, String name, boolean shown) {
  static final String CSV = "text/csv;charset=UTF-8;header=present";
  static final String NDJSON = "application/x-ndjson;charset=UTF-8";
  private static final int BUFFER = 1 << 16;

  /** Sends the file, unless the client has it already. It is streamed, not buffered. */
  void send(Export export, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name)
            .build()
            .toString());
    response.setContentType(type);
    if (export.validity().isKnownTo(request, response)
        || HttpMethod.HEAD.matches(request.getMethod())) {
      return;
    }
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), BUFFER);
    export.content().writeTo(out);
    out.flush();
  }
}
