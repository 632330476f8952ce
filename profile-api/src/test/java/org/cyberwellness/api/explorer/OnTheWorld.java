package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Looks at an application that holds all bundled facts, on all countries. */
abstract class OnTheWorld extends InTheBrowser {
  private static final String DISCLOSE =
      "document.querySelectorAll('details').forEach(d => d.open = true)";

  private static final List<Look> NARROW_OR_DARK =
      List.of(Look.HAND, new Look(360, ColorScheme.DARK), new Look(1600, ColorScheme.DARK));

  private static @Nullable Api world;
  private static @Nullable Api before;

  @BeforeAll
  static void lookAtTheWorld() throws IOException {
    if (world == null) {
      RunningApplication application =
          RunningApplication.withWorld(Files.createTempDirectory("cyberwellness-test"));
      Runtime.getRuntime().addShutdownHook(new Thread(application::close));
      world = application.api();
    }
    before = lookAt(world);
  }

  @AfterAll
  static void lookBack() {
    lookAt(Objects.requireNonNull(before));
  }

  /** With all that it discloses, on a phone and in the dark. */
  final void assertAccessibleAndFits(String address, String name) {
    for (Look look : NARROW_OR_DARK) {
      Page page = open(address, look);
      page.evaluate(DISCLOSE);
      settle(page);
      keep(page, name + "-" + look);
      assertFits(page);
      assertAccessible(page);
    }
  }
}
