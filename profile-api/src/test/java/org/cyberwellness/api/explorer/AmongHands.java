package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.profile.Effort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Looks at an application with the sample at which a contributor, a recorder and a steward work.
 */
abstract class AmongHands extends InTheBrowser {
  private static final int MOST_STOPS = 200;

  private static final List<Look> LOOKS =
      Effort.isCampaign()
          ? Look.all()
          : List.of(Look.HAND, new Look(Look.DESK.width(), ColorScheme.DARK));

  private static @Nullable Api shared;
  private static @Nullable Api before;

  @BeforeAll
  static void lookAtTheShared() throws IOException {
    if (shared == null) {
      RunningApplication application =
          RunningApplication.withSample(
              Files.createTempDirectory("cyberwellness-test"),
              "--cyberwellness.tokens.recorder=" + Api.RECORDER,
              "--cyberwellness.tokens.contributor=" + Api.CONTRIBUTOR);
      Runtime.getRuntime().addShutdownHook(new Thread(application::close));
      shared = application.api();
    }
    before = lookAt(shared);
  }

  @AfterAll
  static void lookBack() {
    lookAt(Objects.requireNonNull(before));
  }

  /** An address, for who has given a token where it is asked for. */
  final Page openAs(String token, String address) {
    Page page = open("/record?lang=" + languageOf(address));
    page.locator("#token").fill(token);
    page.locator("#token").press("Enter");
    page.locator(".token-bar").waitFor();
    visit(page, address);
    return page;
  }

  private static String languageOf(String address) {
    return address.contains("lang=fr") ? "fr" : "en";
  }

  /** What is shown is accessible and fits, on a telephone and a large screen, light and dark. */
  final void look(Page page, String name) {
    for (Look look : LOOKS) {
      page.setViewportSize(look.width(), 900);
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme()));
      settle(page);
      keep(page, name + "-" + look);
      assertFits(page);
      assertAccessible(page);
    }
    page.setViewportSize(Look.DESK.width(), 900);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  /** Goes to a control as who has no mouse does. */
  static void tabTo(Page page, Locator control) {
    control.waitFor();
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      if ((boolean) control.evaluate("control => control === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no way by the keyboard to " + control);
  }
}
