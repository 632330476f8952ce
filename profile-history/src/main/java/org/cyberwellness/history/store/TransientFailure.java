package org.cyberwellness.history.store;

import com.mongodb.MongoException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a transient failure, which is retried, from one that an event itself causes. */
final class TransientFailure {
  private TransientFailure() {}

  /** Whether one of the causes is a failure of a store, or that another instance was faster. */
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
