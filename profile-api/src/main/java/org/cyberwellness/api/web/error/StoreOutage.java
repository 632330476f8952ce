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

/** Distinguishes a store that does not answer from a store that answers with an error. */
final class StoreOutage {
  /**
   * SQL states: connection exceptions, operator intervention, too many connections, and a closed H2
   * file.
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
            // The connection pool's own exceptions have no SQL state: the connection was lost and
            // closed.
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
