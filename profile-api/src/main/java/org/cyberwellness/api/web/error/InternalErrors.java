package org.cyberwellness.api.web.error;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs internal errors under a reference. The client gets only the reference. */
final class InternalErrors {
  static final String MESSAGE = "An internal error occurred";
  private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);

  private InternalErrors() {}

  /** Logs a failure and returns its reference. */
  static String log(String where, @Nullable Throwable failure) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Internal error {}: {}", reference, where, failure);
    return reference;
  }
}
