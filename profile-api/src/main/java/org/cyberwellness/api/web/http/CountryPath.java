package org.cyberwellness.api.web.http;

import org.cyberwellness.api.web.error.NotFoundException;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.InvalidValueException;

/** Reads the country in an address. */
public final class CountryPath {
  private CountryPath() {}

  /**
   * The country with this code of two or three letters.
   *
   * @throws NotFoundException if there is none
   */
  public static CountryCode country(String text) {
    try {
      return CountryCode.parse(text);
    } catch (InvalidValueException e) {
      throw new NotFoundException("country", String.valueOf(e.getMessage()));
    }
  }
}
