package org.cyberwellness.api.web.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Reads name and role from a verified JWT. The name says that it is the issuer's: an issuer may
 * call somebody as the application calls a token's owner, or itself.
 */
@Component
class JwtReader {
  private final SecurityProperties properties;

  JwtReader(SecurityProperties properties) {
    this.properties = properties;
  }

  /** The caller; empty if the JWT contains no valid name. */
  Optional<Caller> callerOf(Jwt jwt) {
    if (!(claim(jwt, properties.nameClaim()) instanceof String name)) {
      return Optional.empty();
    }
    try {
      String ofIssuer = Caller.OF_ISSUER + new Line(name).text();
      return Optional.of(new Caller(new Line(ofIssuer).text(), roleIn(jwt)));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private Optional<Role> roleIn(Jwt jwt) {
    List<String> named =
        switch (claim(jwt, properties.rolesClaim())) {
          case String text -> Stream.of(text.split(" ", -1)).toList();
          case Collection<?> list -> list.stream().map(String::valueOf).toList();
          case null, default -> List.of();
        };
    return Arrays.stream(Role.values())
        .filter(role -> named.stream().anyMatch(role.name()::equalsIgnoreCase))
        .max(Comparator.naturalOrder());
  }

  private static @Nullable Object claim(Jwt jwt, String path) {
    Object found = jwt.getClaims();
    for (String name : path.split("\\.", -1)) {
      found = found instanceof Map<?, ?> inside ? inside.get(name) : null;
    }
    return found;
  }
}
