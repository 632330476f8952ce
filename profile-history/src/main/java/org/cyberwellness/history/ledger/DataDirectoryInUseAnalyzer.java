package org.cyberwellness.history.ledger;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in one line why the application does not start. */
final class DataDirectoryInUseAnalyzer
    extends AbstractFailureAnalyzer<DataDirectoryInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, DataDirectoryInUseException cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Stop that one, or give this one its own cyberwellness.data-dir.",
        cause);
  }
}
