package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An absolute http or https address, at most 2,000 characters. */
public record Url(@JsonValue String text) {
  private static final int MOST = 2_000;

  /**
   * @throws InvalidValueException where the text is no such address
   */
  @JsonCreator
  public Url {
    text = Text.checked(text, MOST, false);
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      boolean web =
          scheme != null
              && (scheme.toLowerCase(Locale.ROOT).equals("http")
                  || scheme.toLowerCase(Locale.ROOT).equals("https"));
      if (!web || address.getHost() == null) {
        throw refused();
      }
    } catch (URISyntaxException e) {
      throw refused();
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
