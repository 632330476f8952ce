package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture that the README shows says what the explorer says. {@code -Dpicture.rewrite=true}
 * takes it anew where it does not.
 */
class PictureIT extends InTheBrowser {
  private static final Path FILE = Path.of("..", "doc", "explorer.png");

  /** The slider ends today: the reader's clock stands, so that the picture is true for longer. */
  private static final String TODAY = "2026-11-28T12:00:00Z";

  /** Another machine's fonts cover other shares of the picture, in the same colours. */
  private static final double MAIN = 0.0006;

  private static final double SOME = MAIN / 3;

  @Test
  void the_picture_says_what_the_page_says_in_the_same_colours() throws IOException {
    Page page = window(Look.DESK);
    page.setViewportSize(1000, 1150);
    page.clock().setFixedTime(TODAY);
    page.navigate(url("/KH?asOf=2014-08-26"));
    heading(page).waitFor();
    settle(page);
    Picture now = Picture.of(page.screenshot(), page.locator("body").innerText());

    if (Boolean.getBoolean("picture.rewrite")
        && !(Files.exists(FILE) && isTrue(Picture.read(FILE), now))) {
      now.write(FILE);
    }
    Picture shown = Picture.read(FILE);
    assertThat(shown.text()).as("the text of %s", FILE).isEqualTo(now.text());
    assertThat(shown.colours(SOME)).as("the colours of %s", FILE).containsAll(now.colours(MAIN));
    assertThat(now.colours(SOME)).as("the colours of the page").containsAll(shown.colours(MAIN));
  }

  private static boolean isTrue(Picture shown, Picture now) {
    return shown.text().equals(now.text())
        && shown.colours(SOME).containsAll(now.colours(MAIN))
        && now.colours(SOME).containsAll(shown.colours(MAIN));
  }
}
