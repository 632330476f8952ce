package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Page;
import org.cyberwellness.api.acceptance.Api;

/** The steward's token, in a tab that keeps it and whose it is. */
final class KeptToken {
  private static final String SCRIPT =
      """
      sessionStorage.setItem('token', '%s');
      sessionStorage.setItem('caller', '{"name": "steward", "role": "STEWARD"}');
      """;

  private KeptToken() {}

  /** From the next address on, the page is as after the token was entered. */
  static void in(Page page) {
    page.addInitScript(SCRIPT.formatted(Api.STEWARD));
  }
}
