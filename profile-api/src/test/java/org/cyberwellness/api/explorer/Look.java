package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How someone looks at a page: how wide, in which theme. */
record Look(int width, ColorScheme scheme) {
  static final Look DESK = new Look(1600, ColorScheme.LIGHT);
  static final Look HAND = new Look(360, ColorScheme.LIGHT);

  /** A telephone, a tablet and a large screen, each light and dark. */
  static List<Look> all() {
    return IntStream.of(360, 800, 1600)
        .boxed()
        .flatMap(
            width ->
                Arrays.asList(ColorScheme.LIGHT, ColorScheme.DARK).stream()
                    .map(scheme -> new Look(width, scheme)))
        .toList();
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, 900)
        .setColorScheme(scheme)
        .setLocale("en-GB")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  @Override
  public String toString() {
    return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
  }
}
