package org.cyberwellness.api.web.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.HttpError;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests of a client that exceeds its rate, and reports the remaining number in headers.
 */
@Component
public final class RequestRateFilter extends OncePerRequestFilter {
  private final RequestRate rate;

  RequestRateFilter(RequestRate rate) {
    this.rate = rate;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isAdmitted(request, response)) {
      chain.doFilter(request, response);
    }
  }

  /**
   * Counts a request. If it is one too many, writes the response.
   *
   * @return whether the request may continue
   */
  public boolean isAdmitted(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ConsumptionProbe> left = rate.take(Client.at(request.getRemoteAddr()));
    left.ifPresent(probe -> tell(probe, response));
    if (left.isEmpty() || left.get().isConsumed()) {
      return true;
    }
    long seconds = seconds(left.get().getNanosToWaitForRefill());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    HttpError.write(
        response,
        ErrorCode.RATE_LIMITED,
        "Too many requests: try again in %d s".formatted(seconds));
    return false;
  }

  private void tell(ConsumptionProbe probe, HttpServletResponse response) {
    response.setHeader("RateLimit-Policy", rate.most() + ";w=60");
    response.setHeader("RateLimit-Limit", Integer.toString(rate.most()));
    response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
    response.setHeader("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
  }

  private static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
  }
}
