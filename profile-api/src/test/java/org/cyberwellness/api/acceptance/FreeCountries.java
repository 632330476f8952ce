package org.cyberwellness.api.acceptance;

import java.util.Iterator;
import org.cyberwellness.profile.event.CountryCode;

/** Hands out each country once, so that no test sees what another recorded; Cambodia never. */
final class FreeCountries {
  private static final Iterator<String> CODES =
      CountryCode.all().stream()
          .map(CountryCode::alpha2)
          .filter(code -> !code.equals("KH"))
          .sorted()
          .iterator();

  private FreeCountries() {}

  static synchronized String next() {
    return CODES.next();
  }
}
