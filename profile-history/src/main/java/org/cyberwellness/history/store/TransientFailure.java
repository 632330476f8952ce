package org.cyberwellness.history.store;

import com.mongodb.MongoException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes, and is tried again, from one that an event brings with it. */
final class TransientFailure {
  private TransientFailure() {}

  /** Whether one of the causes is a store's, or that another was first. */
  static boolean causes(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MongoException
          || cause instanceof SQLException
          || cause instanceof OvertakenException
          || cause instanceof IncompleteReadStoreException) {
        return true;
      }
    }
    return false;
  }
}
