package org.cyberwellness.api.web.error;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a store that does not answer for now from one that answers with an error. */
final class StoreOutage {
  /**
   * Connection exceptions, operator intervention and a lack of connections; H2's file is closed.
   */
  private static final Set<String> STATES = Set.of("08", "57P", "53", "90098", "90121");

  private StoreOutage() {}

  /** Whether one of the causes is that a store does not answer. */
  static boolean causes(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean missing =
          switch (cause) {
            case MongoTimeoutException _,
                MongoSocketException _,
                MongoNotPrimaryException _,
                MongoNodeIsRecoveringException _,
                MongoConnectionPoolClearedException _,
                SQLTransientConnectionException _,
                SQLNonTransientConnectionException _,
                SQLRecoverableException _ ->
                true;
            // The pool's own have no state: it has closed the connection, which was lost.
            case SQLException error ->
                error.getSQLState() == null || isMissing(error.getSQLState());
            default -> false;
          };
      if (missing) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(String state) {
    return STATES.stream().anyMatch(state::startsWith);
  }
}
