package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Looks at the explorer of one application with the sample, as people do. Whatever a page asks of
 * another host, or logs as an error, fails the test.
 */
@ResourceLock("the browser")
abstract class InTheBrowser {
  /** Resolves once what has been answered is drawn. */
  private static final String DRAWN =
      """
      () => new Promise(drawn =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))))
      """;

  /** What is disabled and does not say why where it can be seen. */
  private static final String UNEXPLAINED =
      """
      () => [...document.querySelectorAll('main :disabled')]
        .filter(control => control.checkVisibility())
        .filter(control => !(control.getAttribute('aria-describedby') ?? '').split(' ')
          .some(id => document.getElementById(id)?.innerText.trim()))
        .map(control => control.textContent)
      """;

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static @Nullable Browser browser;
  private static @Nullable Api api;

  private final List<BrowserContext> contexts = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Set<Request> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger asked = new AtomicInteger();

  /** The bodies of all requests to the API, in order. */
  final List<String> questions = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    if (browser == null) {
      browser = Chromium.start();
      RunningApplication application =
          RunningApplication.withSample(Files.createTempDirectory("cyberwellness-test"));
      Runtime.getRuntime().addShutdownHook(new Thread(application::close));
      api = application.api();
    }
  }

  /** Looks at another application from now on; answers with the one before. */
  static Api lookAt(Api other) {
    Api before = api();
    api = other;
    return before;
  }

  @AfterEach
  void nothing_went_wrong() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).isEmpty();
  }

  static Api api() {
    return Objects.requireNonNull(api);
  }

  static String url(String address) {
    return "http://localhost:%d%s".formatted(api().port(), address);
  }

  /** A window on nothing yet. */
  Page window(Look look) {
    BrowserContext context = Objects.requireNonNull(browser).newContext(look.options());
    contexts.add(context);
    Page page = context.newPage();
    page.onRequest(this::note);
    page.onRequestFinished(open::remove);
    page.onRequestFailed(open::remove);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    return page;
  }

  /** An address, once it shows all that it asked for: what still moves takes clicks away. */
  Page open(String address, Look look) {
    Page page = window(look);
    visit(page, address);
    return page;
  }

  Page open(String address) {
    return open(address, Look.DESK);
  }

  /** The same by someone who has not asked for less motion. */
  Page openInMotion(String address, Look look) {
    Page page = window(look);
    page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    visit(page, address);
    return page;
  }

  /** Another address in the same tab. */
  void visit(Page page, String address) {
    page.navigate(url(address));
    heading(page).first().waitFor();
    settle(page);
  }

  /** Waits until all is answered that a page asked, and drawn, and it asks nothing more. */
  void settle(Page page) {
    Locator waiting = page.locator(".waiting");
    int before;
    do {
      before = asked.get();
      page.waitForCondition(() -> open.isEmpty() && waiting.count() == 0);
      page.evaluate(DRAWN);
    } while (asked.get() > before || !open.isEmpty());
  }

  static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  static String address(Page page) {
    URI uri = URI.create(page.url());
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** A page that fails on purpose says so on the console. */
  void expectComplaint(String pattern) {
    assertThat(complaints).anyMatch(text -> Pattern.compile(pattern).matcher(text).find());
    allowComplaint(pattern);
  }

  /** A browser complains of some statuses that are as they should be. */
  void allowComplaint(String pattern) {
    complaints.removeIf(text -> Pattern.compile(pattern).matcher(text).find());
  }

  /** Keeps what it looks like among what the build puts out. */
  static void keep(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  static void assertAccessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    assertThat((List<?>) page.evaluate(UNEXPLAINED)).as("disabled without a reason").isEmpty();
  }

  /** Nothing is cut off or needs scrolling sideways. */
  static void assertFits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels beyond the width of the window")
        .isEqualTo(0);
  }

  private void note(Request request) {
    asked.incrementAndGet();
    open.add(request);
    if (!request.url().startsWith(url("/")) && !request.url().startsWith("data:")) {
      complaints.add("asks another host: " + request.url());
    }
    if (request.url().equals(url("/graphql"))) {
      questions.add(request.postData());
    }
  }
}
