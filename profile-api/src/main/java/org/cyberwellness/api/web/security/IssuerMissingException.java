package org.cyberwellness.api.web.security;

import org.springframework.security.core.AuthenticationException;

/** The issuer's keys cannot be fetched, so that no JWT can be verified. */
final class IssuerMissingException extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  IssuerMissingException(Throwable cause) {
    super("The issuer of tokens does not answer: try again", cause);
  }
}
