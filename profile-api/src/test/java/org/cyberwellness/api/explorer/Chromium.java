package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.Effort;

/**
 * The machine's own Chromium, that of {@code explorer.chromium}. Where there is none the tests are
 * skipped, unless {@code explorer.chromium.required} is set: then they fail.
 */
final class Chromium {
  private static final Path PROGRAM =
      Path.of(System.getProperty("explorer.chromium", "/usr/bin/chromium"));

  private static final LaunchOptions OPTIONS =
      new LaunchOptions()
          .setExecutablePath(PROGRAM)
          .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=en"));

  /** Other tests keep the machine busy meanwhile. */
  private static final double PATIENCE_MS = 20_000;

  private Chromium() {}

  /** Starts it; it goes with the JVM. */
  static Browser start() {
    String missing = "no Chromium at %s: set explorer.chromium to one".formatted(PROGRAM);
    if (Effort.isCampaign() || Boolean.getBoolean("explorer.chromium.required")) {
      assertThat(Files.isExecutable(PROGRAM)).as(missing).isTrue();
    } else {
      assumeThat(Files.isExecutable(PROGRAM)).as(missing).isTrue();
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright.chromium().launch(OPTIONS);
  }
}
