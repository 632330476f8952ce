package org.cyberwellness.api.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.recording.UserError.UserErrorCode;

/**
 * A row of a table.
 *
 * @param number from 1, without the heading
 * @param cells the texts by column; columns that the table has not are missing
 */
record TableRow(int number, Map<String, String> cells) {

  /** The text in a column; empty if there is none. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !cell(column).isEmpty();
  }

  /** The row with cells for the columns that the table has not. */
  TableRow over(Map<String, String> missing) {
    Map<String, String> all = new HashMap<>(missing);
    all.putAll(cells);
    return new TableRow(number, all);
  }

  UserError invalid(String column, String message) {
    return UserError.invalid(message, String.valueOf(number), column);
  }

  UserError error(UserErrorCode code, String column, String message) {
    return new UserError(code, message, path(column));
  }

  List<String> path(String column) {
    return List.of(String.valueOf(number), column);
  }
}
