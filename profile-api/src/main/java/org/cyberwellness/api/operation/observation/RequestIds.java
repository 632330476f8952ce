package org.cyberwellness.api.operation.observation;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, the client's or a new one. The answer has it in a header, and all log
 * lines of the request contain it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {
  static final String HEADER = "X-Request-Id";
  private static final String IN_LOG = "requestId";

  /** Excludes line breaks and long texts, which could forge or flood a log. */
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:+/=-]{1,100}");

  static {
    // Also for the threads on which GraphQL runs parts of a request.
    ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(IN_LOG));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable String named = request.getHeader(HEADER);
    String id =
        named != null && ALLOWED.matcher(named).matches() ? named : UUID.randomUUID().toString();
    response.setHeader(HEADER, id);
    try (MDC.MDCCloseable _ = MDC.putCloseable(IN_LOG, id)) {
      chain.doFilter(request, response);
    }
  }
}
