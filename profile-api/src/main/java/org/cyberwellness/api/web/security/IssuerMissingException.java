package org.cyberwellness.api.web.security;

import org.springframework.security.core.AuthenticationException;

/** The issuer of tokens cannot be asked for its keys, so that nobody can be told from anybody. */
final class IssuerMissingException extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  IssuerMissingException(Throwable cause) {
    super("The issuer of tokens does not answer for now: try again", cause);
  }
}
