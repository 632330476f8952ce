package org.cyberwellness.history.change;

import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;

/**
 * How far a subscriber is with each country it follows. It is all that is needed to continue, on
 * any instance, even after the read store was rebuilt.
 */
public record Position(Map<CountryCode, Place> places) {

  public Position {
    places = Map.copyOf(places);
  }
}
