package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.profile.Slow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures that the README and the page on the explorer show say what the explorer says. {@code
 * -Dpicture.rewrite=true} takes those anew that do not.
 */
@Slow
class PictureIT extends InTheBrowser {
  private static final Path FOLDER = Path.of("..", "doc");
  private static final long MOST_BYTES = 120_000;

  /** The slider ends today: the reader's clock stands, so that a picture is true for longer. */
  private static final String TODAY = "2026-11-28T12:00:00Z";

  /** When the sample was recorded is another with each application. */
  private static final Pattern RECORDED =
      Pattern.compile("\\d{1,2} \\p{L}+ \\d{4} at \\d\\d:\\d\\d:\\d\\d UTC");

  /** Another machine's fonts cover other shares of a picture, in the same colours. */
  private static final double MAIN = 0.0006;

  private static final double SOME = MAIN / 3;

  private static @Nullable RunningApplication untouched;
  private static @Nullable Api before;

  /** Other tests record in the shared application. */
  @BeforeAll
  static void lookAtTheSampleAlone() throws IOException {
    RunningApplication application =
        RunningApplication.withSample(Files.createTempDirectory("cyberwellness-test"));
    untouched = application;
    before = lookAt(application.api());
  }

  @AfterAll
  static void lookBack() {
    lookAt(Objects.requireNonNull(before));
    Objects.requireNonNull(untouched).close();
  }

  @ParameterizedTest
  @CsvSource({
    "explorer, 1000, 1150, /KH?asOf=2014-08-26",
    "explorer/world, 1000, 700, /?asOf=2014-12-31",
    "explorer/figure, 1000, 700, /?figure=INTERNET_USERS&asOf=2010-12-31",
    "explorer/country, 1000, 700, /EE?asOf=2012-05-05&since=2005-01-01",
    "explorer/timeline, 1000, 700, /KH/timeline",
    "explorer/changes, 1000, 700, /KH/compare?from=2014-08-26&to=2021-01-01",
    "explorer/countries, 1000, 700, '/compare?countries=KH,LA,VN&asOf=2014-08-26'",
    "explorer/record, 1000, 700, /KH/record",
    "explorer/document, 1000, 700, /KH/record?document=paste"
  })
  void a_picture_says_what_the_page_says_in_the_same_colours(
      String name, int width, int height, String address) throws IOException {
    Path file = FOLDER.resolve(name + ".png");
    Page page = window(Look.DESK);
    page.setViewportSize(width, height);
    page.clock().setFixedTime(TODAY);
    if (address.contains("/record")) {
      KeptToken.in(page);
    }
    visit(page, address);
    Picture now = Picture.of(page.screenshot(), textOf(page));

    if (Boolean.getBoolean("picture.rewrite")
        && !(Files.exists(file) && isTrue(Picture.read(file), now))) {
      Files.createDirectories(file.getParent());
      now.write(file);
    }
    Picture shown = Picture.read(file);
    assertThat(shown.text()).as("the text of %s", file).isEqualTo(now.text());
    assertThat(shown.colours(SOME)).as("the colours of %s", file).containsAll(now.colours(MAIN));
    assertThat(now.colours(SOME)).as("the colours of the page").containsAll(shown.colours(MAIN));
    assertThat(Files.size(file)).as("bytes").isLessThan(MOST_BYTES);
  }

  private static String textOf(Page page) {
    return RECORDED.matcher(page.locator("body").innerText()).replaceAll("…");
  }

  private static boolean isTrue(Picture shown, Picture now) {
    return shown.text().equals(now.text())
        && shown.colours(SOME).containsAll(now.colours(MAIN))
        && now.colours(SOME).containsAll(shown.colours(MAIN));
  }
}
