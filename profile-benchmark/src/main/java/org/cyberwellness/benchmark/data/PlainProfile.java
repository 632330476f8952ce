package org.cyberwellness.benchmark.data;

import java.util.Map;
import java.util.TreeMap;

/**
 * What every system must say of a country on a day: the title of the measure in force or the
 * figure, by the row's name. A row that is missing is not reported.
 */
public record PlainProfile(Map<String, String> values) {
  public PlainProfile {
    values = Map.copyOf(values);
  }

  /** The rows of which another does not say the same, with what it says. */
  public Map<String, String> changesTo(PlainProfile other) {
    Map<String, String> changes = new TreeMap<>(other.values);
    changes.entrySet().removeIf(row -> row.getValue().equals(values.get(row.getKey())));
    return changes;
  }
}
