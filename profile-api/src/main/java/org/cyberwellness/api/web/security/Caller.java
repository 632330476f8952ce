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
 * Who asks.
 *
 * @param name what is written down as the recorder's name
 * @param role the highest one; none where the caller may read only
 */
public record Caller(String name, Optional<Role> role) {
  /** Whoever does not say who they are. */
  static final Caller ANONYMOUS = new Caller("anonymous", Optional.empty());

  /** Whoever asks for what is executed; nobody, where nobody was named. */
  public static Caller of(GraphQLContext context) {
    return context.getOrDefault(Caller.class, ANONYMOUS);
  }

  /** As an entry of the context in which a request is executed. */
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

  boolean isAnonymous() {
    return equals(ANONYMOUS);
  }

  boolean may(Role needed) {
    return role.filter(own -> own.includes(needed)).isPresent();
  }
}
