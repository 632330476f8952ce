package org.cyberwellness.api.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Authenticates bearer tokens: configured ones and, if an issuer is configured, JWTs. */
@Component
class BearerTokens implements AuthenticationManager {
  private static final String WRONG = "The token is unknown or expired";

  private final Tokens tokens;
  private final @Nullable JwtDecoder jwts;
  private final JwtReader reader;

  BearerTokens(Tokens tokens, ObjectProvider<JwtDecoder> jwts, JwtReader reader) {
    this.tokens = tokens;
    this.jwts = jwts.getIfAvailable();
    this.reader = reader;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    return authenticate(((BearerTokenAuthenticationToken) asked).getToken());
  }

  /**
   * Authenticates a token.
   *
   * @throws AuthenticationException if the token is unknown or expired, or the issuer's keys cannot
   *     be fetched
   */
  Authentication authenticate(String token) {
    return tokens
        .callerOf(token)
        .or(() -> ofIssuer(token))
        .map(BearerTokens::known)
        .orElseThrow(() -> new InvalidBearerTokenException(WRONG));
  }

  private Optional<Caller> ofIssuer(String token) {
    if (jwts == null) {
      return Optional.empty();
    }
    try {
      return reader.callerOf(jwts.decode(token));
    } catch (BadJwtException e) {
      throw new InvalidBearerTokenException(WRONG, e);
    } catch (RuntimeException e) {
      throw new IssuerMissingException(e);
    }
  }

  private static Authentication known(Caller caller) {
    List<GrantedAuthority> roles =
        Arrays.stream(Role.values()).filter(caller::may).map(Role::authority).toList();
    return UsernamePasswordAuthenticationToken.authenticated(caller.name(), "", roles);
  }
}
