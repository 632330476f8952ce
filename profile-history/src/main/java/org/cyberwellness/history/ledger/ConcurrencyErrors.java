package org.cyberwellness.history.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes database errors that mean that another transaction won: the command can be repeated.
 */
final class ConcurrencyErrors {
  private static final String DUPLICATE_KEY = "23505";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String POSTGRES_DEADLOCK = "40P01";
  private static final String POSTGRES_LOCK_TIMEOUT = "55P03";
  private static final String H2_LOCK_TIMEOUT = "HYT00";
  private static final String H2_CONCURRENT_UPDATE = "90131";

  private static final Set<String> STATES =
      Set.of(
          DUPLICATE_KEY,
          SERIALIZATION_FAILURE,
          POSTGRES_DEADLOCK,
          POSTGRES_LOCK_TIMEOUT,
          H2_LOCK_TIMEOUT,
          H2_CONCURRENT_UPDATE);

  private ConcurrencyErrors() {}

  /** Whether one of the causes is such an error. */
  static boolean causes(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error
          && error.getSQLState() != null
          && STATES.contains(error.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
