package org.cyberwellness.api.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.HttpError;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request body that is too large before reading it. A body of unknown length is read up
 * to the limit only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RequestSizeFilter extends OncePerRequestFilter {
  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

  private final DataSize most;

  RequestSizeFilter(Limits limits) {
    this.most = limits.requestSize();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long told = request.getContentLengthLong();
    if (most.toBytes() == 0 || BODILESS.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (Limits.isExceeded(most.toBytes(), told)) {
      refuse(response);
    } else if (told >= 0) {
      chain.doFilter(request, response);
    } else {
      byte[] body = request.getInputStream().readNBytes(Math.toIntExact(most.toBytes() + 1));
      if (body.length > most.toBytes()) {
        refuse(response);
      } else {
        chain.doFilter(new LimitedRequest(request, body), response);
      }
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    // The rest of the body is not read.
    response.setHeader(HttpHeaders.CONNECTION, "close");
    HttpError.write(
        response,
        ErrorCode.TOO_LARGE,
        "The body is larger than %d bytes".formatted(most.toBytes()));
  }

  /** A request whose body is already read. */
  private static final class LimitedRequest extends HttpServletRequestWrapper {
    private final ByteArrayInputStream body;

    LimitedRequest(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new ServletInputStream() {
        @Override
        public int read() {
          return body.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
          return body.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
          return body.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("The body is at hand");
        }
      };
    }
  }
}
