package org.cyberwellness.document.form;

import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Url;

/** Tells which values are addresses, and can be linked. */
final class LinkableUrls {
  private LinkableUrls() {}

  static boolean is(String value) {
    try {
      return value.startsWith("http") && new Url(value).text().equals(value);
    } catch (InvalidValueException other) {
      return false;
    }
  }
}
