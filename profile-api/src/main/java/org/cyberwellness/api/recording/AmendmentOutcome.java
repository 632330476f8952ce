package org.cyberwellness.api.recording;

import java.util.List;

/**
 * What became of one country's amendments.
 *
 * @param changes the number that was made, now or by the same request before; in a dry run, that
 *     would be made
 * @param errors why none was made; empty if all were
 */
public record AmendmentOutcome(int changes, List<UserError> errors) {

  static AmendmentOutcome refused(List<UserError> errors) {
    return new AmendmentOutcome(0, errors);
  }
}
