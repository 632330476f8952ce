package org.cyberwellness.history.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in two lines why the application does not start. */
final class ForeignReadStoreAnalyzer extends AbstractFailureAnalyzer<ForeignReadStoreException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, ForeignReadStoreException cause) {
    return new FailureAnalysis(cause.getMessage() + ".", cause.remedy() + ".", cause);
  }
}
