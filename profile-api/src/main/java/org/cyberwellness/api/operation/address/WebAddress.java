package org.cyberwellness.api.operation.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.cyberwellness.profile.event.Url;

/** Converts the address of a source to one that can be asked. */
final class WebAddress {
  private WebAddress() {}

  /**
   * The address in ASCII, without a user's name and without a fragment.
   *
   * @throws URISyntaxException if it names no host that can be asked
   */
  static URI of(Url url) throws URISyntaxException {
    URI given = new URI(url.text());
    String authority = given.getRawAuthority();
    String server = authority.substring(authority.indexOf('@') + 1);
    String host = server.replaceFirst(":[0-9]*$", "");
    String port = server.substring(host.length());
    String path = given.getRawPath().isEmpty() ? "/" : given.getRawPath();
    String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
    URI plain =
        new URI(
            new URI("%s://%s%s%s%s".formatted(given.getScheme(), ascii(host), port, path, query))
                .toASCIIString());
    if (plain.getHost() == null) {
      throw new URISyntaxException(url.text(), "no name of a host");
    }
    return plain;
  }

  /** The part that one robots.txt and one pace are for. */
  static String originOf(URI address) {
    return "%s://%s".formatted(address.getScheme(), address.getRawAuthority());
  }

  /** Where a redirection leads. */
  static URI redirected(URI from, String location) throws URISyntaxException {
    URI to = from.resolve(new URI(location.strip()));
    if (!to.isAbsolute() || to.isOpaque()) {
      throw new URISyntaxException(location, "leads to no web address");
    }
    return of(new Url(Objects.toString(to)));
  }

  private static String ascii(String host) {
    return host.startsWith("[") ? host : IDN.toASCII(host);
  }
}
