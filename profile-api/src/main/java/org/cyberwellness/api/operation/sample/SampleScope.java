package org.cyberwellness.api.operation.sample;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much of the sample is loaded, by the property {@code cyberwellness.sample}. */
enum SampleScope {
  /** Nothing: {@code false}. */
  NOTHING,

  /** The countries of which more is known than figures and treaties: {@code itu}. */
  ITU,

  /** All countries: {@code true} or {@code world}. */
  WORLD;

  static final String PROPERTY = "cyberwellness.sample";

  /**
   * Reads the property.
   *
   * @param value null if it is not set
   * @param unset the scope in that case
   */
  static SampleScope of(@Nullable String value, SampleScope unset) {
    return value == null || value.isBlank()
        ? unset
        : switch (value.strip().toLowerCase(Locale.ROOT)) {
          case "false" -> NOTHING;
          case "itu" -> ITU;
          case "true", "world" -> WORLD;
          default ->
              throw new IllegalArgumentException(
                  "%s is '%s': give true, world, itu or false".formatted(PROPERTY, value));
        };
  }
}
