package org.cyberwellness.api.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A client for rate limits: the caller's name or, for anonymous callers, the IP address. Of an IPv6
 * address the first 64 bits count, since one client usually has the whole network.
 */
record Client(String key) {
  private static final int NETWORK_BYTES = 8;

  static Client at(@Nullable String address) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known == null || known instanceof AnonymousAuthenticationToken
        ? new Client("at " + network(address))
        : new Client("named " + known.getName());
  }

  static Client at(@Nullable InetSocketAddress address) {
    InetAddress at = address == null ? null : address.getAddress();
    return at(at == null ? null : at.getHostAddress());
  }

  private static String network(@Nullable String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    try {
      InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (IllegalArgumentException e) {
      return "unknown"; // a name that a proxy may use
    }
  }
}
