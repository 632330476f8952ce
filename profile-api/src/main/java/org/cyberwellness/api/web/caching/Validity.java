package org.cyberwellness.api.web.caching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.cyberwellness.api.web.http.EntityTag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * For how long an answer holds.
 *
 * @param tag an entity tag of HTTP; a weak one, since the answer may be sent compressed
 * @param fixed whether it holds for good
 */
public record Validity(String tag, boolean fixed) {
  private static final String FOR_GOOD = ", max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  /** The validity of a content, or of what stands for it. */
  public static Validity of(String content, boolean fixed) {
    return new Validity(EntityTag.of(content.getBytes(StandardCharsets.UTF_8), 0), fixed);
  }

  /** The headers that say so. */
  public HttpHeaders headers(HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl(cacheControl(request));
    headers.setETag(tag);
    return headers;
  }

  /**
   * Says so in the response. Where the client has this very answer the response is complete: 304
   * Not Modified.
   *
   * @return whether the client has it
   */
  public boolean isKnownTo(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl(request));
    return new ServletWebRequest(request, response).checkNotModified(tag);
  }

  /** What was answered to someone who had to say who he is, is not for the caches of all. */
  private String cacheControl(HttpServletRequest request) {
    boolean isForAll = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    return fixed ? (isForAll ? "public" : "private") + FOR_GOOD : ASK_AGAIN;
  }
}
