package org.cyberwellness.api.acceptance;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.profile.event.CountryCode;

/**
 * Hands out each country of an application once, so that no test sees what another recorded;
 * Cambodia never.
 */
public final class FreeCountries {
  private static final List<String> CODES =
      CountryCode.all().stream()
          .map(CountryCode::alpha2)
          .filter(code -> !code.equals("KH"))
          .sorted()
          .toList();

  private static final Map<Integer, Iterator<String>> LEFT = new ConcurrentHashMap<>();

  private FreeCountries() {}

  public static synchronized String next(Api application) {
    return LEFT.computeIfAbsent(application.port(), _ -> CODES.iterator()).next();
  }
}
