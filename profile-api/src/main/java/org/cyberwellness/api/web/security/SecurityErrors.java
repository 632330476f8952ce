package org.cyberwellness.api.web.security;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.HttpError;
import org.cyberwellness.api.web.error.RequestErrors;
import org.cyberwellness.api.web.limit.RequestRateFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers requests with a missing or wrong token, or without permission. */
final class SecurityErrors implements AuthenticationEntryPoint, AccessDeniedHandler {
  static final String NO_TOKEN = "A token is required: send it as Authorization: Bearer TOKEN";
  static final String CHALLENGE = "Bearer realm=\"cyberwellness\"";

  private final RequestRateFilter rate;

  SecurityErrors(RequestRateFilter rate) {
    this.rate = rate;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    // A failed attempt also counts against the rate limit, to slow down guessing.
    if (!isMissing(refused) && !rate.isAdmitted(request, response)) {
      return;
    }
    ErrorCode code = codeOf(refused);
    if (code == ErrorCode.UNAUTHENTICATED) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE,
          isMissing(refused) ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"");
    }
    HttpError.write(response, code, messageOf(refused));
  }

  /** The refusal as a GraphQL error. */
  static GraphQLError error(AuthenticationException refused) {
    return codeOf(refused) == ErrorCode.UNAVAILABLE
        ? RequestErrors.unavailable(messageOf(refused))
        : RequestErrors.of(codeOf(refused), messageOf(refused), List.of());
  }

  private static ErrorCode codeOf(AuthenticationException refused) {
    return refused instanceof IssuerMissingException
        ? ErrorCode.UNAVAILABLE
        : ErrorCode.UNAUTHENTICATED;
  }

  private static String messageOf(AuthenticationException refused) {
    return isMissing(refused) ? NO_TOKEN : String.valueOf(refused.getMessage());
  }

  private static boolean isMissing(AuthenticationException refused) {
    return refused instanceof InsufficientAuthenticationException;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    HttpError.write(
        response,
        ErrorCode.FORBIDDEN,
        "This requires the role %s".formatted(Role.STEWARD.name().toLowerCase(Locale.ROOT)));
  }
}
