package org.cyberwellness.api.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Issues JWTs, and serves the key that they are checked with. */
public final class TokenIssuer implements AutoCloseable {
  private static final int KEY_BITS = 2048;

  private final RSAKey key;
  private final HttpServer server;

  public TokenIssuer() throws IOException, JOSEException {
    key = new RSAKeyGenerator(KEY_BITS).keyID("the key").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve(
        "/.well-known/openid-configuration",
        Map.of("issuer", address(), "jwks_uri", address() + "/keys"));
    serve("/keys", new JWKSet(key.toPublicJWK()).toJSONObject());
    server.start();
  }

  private void serve(String path, Map<String, ?> content) {
    byte[] body = JsonMapper.shared().writeValueAsBytes(content);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public String token(String subject, Duration validFor, Map<String, ?> claims)
      throws JOSEException {
    return signed(JWSAlgorithm.RS256, new RSASSASigner(key), subject, validFor, claims);
  }

  /** As if anybody might know what only the issuer does. */
  public String signedWithThePublicKey(String subject, Duration validFor, Map<String, ?> claims)
      throws JOSEException {
    byte[] known = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    return signed(JWSAlgorithm.HS256, new MACSigner(known), subject, validFor, claims);
  }

  public String unsigned(String subject, Duration validFor, Map<String, ?> claims) {
    return new PlainJWT(claims(subject, validFor, claims)).serialize();
  }

  private String signed(
      JWSAlgorithm algorithm,
      JWSSigner signer,
      String subject,
      Duration validFor,
      Map<String, ?> claims)
      throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(),
            claims(subject, validFor, claims));
    jwt.sign(signer);
    return jwt.serialize();
  }

  private JWTClaimsSet claims(String subject, Duration validFor, Map<String, ?> claims) {
    JWTClaimsSet.Builder all =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .subject(subject)
            .expirationTime(Date.from(Instant.now().plus(validFor)));
    claims.forEach(all::claim);
    return all.build();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
