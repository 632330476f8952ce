package org.cyberwellness.history.change;

import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;

/**
 * What someone has been told of each country that they follow: all that is needed to go on from
 * there, on any instance, and after the read store was rebuilt.
 */
public record Position(Map<CountryCode, Place> places) {

  public Position {
    places = Map.copyOf(places);
  }
}
