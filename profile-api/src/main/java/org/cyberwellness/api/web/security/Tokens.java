package org.cyberwellness.api.web.security;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.profile.event.Line;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The accepted tokens. If neither tokens nor an issuer are configured and the ledger is the
 * embedded one, a token is generated at the first start, printed once, and stored as a hash.
 */
@Component
public class Tokens {
  private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
  private static final String PREFIX = "cyberwellness.tokens.";

  private final List<KnownToken> known = new ArrayList<>();
  private @Nullable String justMade;

  private record KnownToken(HashedToken token, Caller caller) {}

  Tokens(TokenProperties given, Environment environment) {
    add("steward", Role.STEWARD, given.steward());
    add("recorder", Role.RECORDER, given.recorder());
    add("contributor", Role.CONTRIBUTOR, given.contributor());
    for (TokenProperties.Named one : given.named()) {
      String name = own(new Line(one.name()).text());
      add(HashedToken.parse(PREFIX + "named: " + name, one.sha256()), name, one.role());
    }
    if (known.isEmpty() && !isIssuerNamed(environment)) {
      makeDo(environment);
    }
  }

  private static String own(String name) {
    if (name.startsWith(Caller.OF_ISSUER)) {
      throw new IllegalArgumentException(
          "%snamed: the name '%s' begins with '%s', as those of an issuer do: give another"
              .formatted(PREFIX, name, Caller.OF_ISSUER));
    }
    return name;
  }

  private void add(String name, Role role, @Nullable String token) {
    if (StringUtils.hasText(token)) {
      add(HashedToken.ofSecret(PREFIX + name, token.strip()), name, role);
    }
  }

  private void add(HashedToken token, String name, Role role) {
    known.add(new KnownToken(token, new Caller(name, Optional.of(role))));
  }

  private static boolean isIssuerNamed(Environment environment) {
    return List.of("issuer-uri", "jwk-set-uri", "public-key-location").stream()
        .map(name -> environment.getProperty("spring.security.oauth2.resourceserver.jwt." + name))
        .anyMatch(StringUtils::hasText);
  }

  private void makeDo(Environment environment) {
    if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
      LOG.warn(
          "No token can record events: set CYBERWELLNESS_TOKENS_STEWARD or configure an issuer of"
              + " tokens");
      return;
    }
    StewardTokenFile file =
        new StewardTokenFile(Path.of(environment.getRequiredProperty("cyberwellness.data-dir")));
    if (file.exists()) {
      LOG.info(
          "The steward's token was printed at the first start; to get a new one, delete {}", file);
    } else {
      justMade = HashedToken.random();
      file.write(HashedToken.of(justMade));
    }
    add(file.read(), "steward", Role.STEWARD);
  }

  /** The owner of a token. */
  Optional<Caller> callerOf(String token) {
    HashedToken given = HashedToken.of(token);
    Optional<Caller> caller = Optional.empty();
    // Compares with all tokens, so that the time does not reveal a match.
    for (KnownToken one : known) {
      if (one.token().matches(given)) {
        caller = Optional.of(one.caller());
      }
    }
    return caller;
  }

  /** The token generated at this start. It is returned once and then forgotten. */
  public synchronized Optional<String> tellTokenJustMade() {
    Optional<String> token = Optional.ofNullable(justMade);
    justMade = null;
    return token;
  }
}
