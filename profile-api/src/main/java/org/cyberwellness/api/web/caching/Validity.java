package org.cyberwellness.api.web.caching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.cyberwellness.api.web.http.EntityTag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * How long an answer is valid.
 *
 * @param tag the HTTP entity tag; a weak one, since the answer may be compressed
 * @param fixed whether the answer never changes
 */
public record Validity(String tag, boolean fixed) {
  private static final String FOR_GOOD = ", max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  /**
   * The validity of an answer.
   *
   * @param content the answer, or a text that identifies it
   */
  public static Validity of(String content, boolean fixed) {
    return new Validity(EntityTag.of(content.getBytes(StandardCharsets.UTF_8), 0), fixed);
  }

  /** The caching headers. */
  public HttpHeaders headers(HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl(cacheControl(request));
    headers.setETag(tag);
    return headers;
  }

  /**
   * Sets the caching headers of the response. If the client has this answer already, completes the
   * response with 304 Not Modified.
   *
   * @return whether the client has the answer
   */
  public boolean isKnownTo(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl(request));
    return new ServletWebRequest(request, response).checkNotModified(tag);
  }

  /** An answer to an authenticated request must not be stored by shared caches. */
  private String cacheControl(HttpServletRequest request) {
    boolean isForAll = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    return fixed ? (isForAll ? "public" : "private") + FOR_GOOD : ASK_AGAIN;
  }
}
