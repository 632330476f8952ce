package org.cyberwellness.api.web.error;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong here under a reference, which is all that the client is told. */
final class InternalErrors {
  static final String MESSAGE = "Something went wrong here";
  private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);

  private InternalErrors() {}

  /** The reference under which the failure is logged. */
  static String log(String where, @Nullable Throwable failure) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Internal error {}: {}", reference, where, failure);
    return reference;
  }
}
