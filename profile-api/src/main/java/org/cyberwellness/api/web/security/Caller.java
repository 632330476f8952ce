package org.cyberwellness.api.web.security;

import graphql.GraphQLContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * The author of a request.
 *
 * @param name the name under which events are recorded
 * @param role the highest role; empty if the caller may only read
 */
public record Caller(String name, Optional<Role> role) {
  /** A caller without a token. */
  static final Caller ANONYMOUS = new Caller("anonymous", Optional.empty());

  /** What the name of a caller whom an issuer of JWTs names begins with, and no other. */
  static final String OF_ISSUER = "issuer:";

  /** The caller of the request that is being executed; anonymous if there is none. */
  public static Caller of(GraphQLContext context) {
    return context.getOrDefault(Caller.class, ANONYMOUS);
  }

  /** The caller as an entry of the GraphQL context. */
  public Map<?, Object> asContext() {
    return Map.of(Caller.class, this);
  }

  static Caller of(@Nullable Authentication authentication) {
    return authentication == null || authentication instanceof AnonymousAuthenticationToken
        ? ANONYMOUS
        : new Caller(authentication.getName(), roleOf(authentication));
  }

  private static Optional<Role> roleOf(Authentication authentication) {
    return Arrays.stream(Role.values())
        .filter(role -> authentication.getAuthorities().contains(role.authority()))
        .max(Comparator.naturalOrder());
  }

  /** Whether the caller brought no token. */
  public boolean isAnonymous() {
    return equals(ANONYMOUS);
  }

  /** Whether the caller has this role or a higher one. */
  public boolean may(Role needed) {
    return role.filter(own -> own.includes(needed)).isPresent();
  }
}
