package org.cyberwellness.api.web.execution;

import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.util.RawValue;

/** A part of a response as JSON text, and the key under which it is cached. */
final class Fragment extends RawValue {
  private final FragmentKey key;
  private final int length;

  Fragment(FragmentKey key, String json) {
    super(new SerializedString(json));
    this.key = key;
    this.length = json.length();
  }

  FragmentKey key() {
    return key;
  }

  /** The number of characters. */
  int length() {
    return length;
  }
}
