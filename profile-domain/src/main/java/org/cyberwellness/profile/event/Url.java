package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An absolute http or https URL of at most 2,000 characters. */
public record Url(@JsonValue String text) {
  private static final int MOST = 2_000;
  private static final int LAST_PORT = 65_535;
  private static final Pattern WEB = Pattern.compile("(?i)https?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9][.]?");
  private static final Pattern SERVER =
      Pattern.compile("([^@]*@)?(\\[[0-9A-Fa-f:.]+]|(?<name>[^:@\\[\\]]+))(:(?<port>[0-9]{1,5}))?");

  /**
   * @throws InvalidValueException if the text is not such a URL
   */
  @JsonCreator
  public Url {
    text = Text.checked(text, MOST, false);
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      String authority = address.getRawAuthority();
      if (scheme == null
          || !WEB.matcher(scheme).matches()
          || authority == null
          || !isServer(authority)) {
        throw refused();
      }
    } catch (URISyntaxException e) {
      throw refused();
    }
  }

  /** Accepts host names in any script, which {@link URI} does not parse as a host. */
  private static boolean isServer(String authority) {
    Matcher parts = SERVER.matcher(authority);
    if (!parts.matches()
        || parts.group("port") != null && Integer.parseInt(parts.group("port")) > LAST_PORT) {
      return false;
    }
    try {
      return parts.group("name") == null
          || NAME.matcher(IDN.toASCII(parts.group("name"))).matches();
    } catch (IllegalArgumentException noName) {
      return false;
    }
  }

  private static InvalidValueException refused() {
    return new InvalidValueException(
        "must be an absolute http or https address: https://www.itu.int/");
  }

  @Override
  public String toString() {
    return text;
  }
}
