package org.cyberwellness.api.operation.verification;

import org.cyberwellness.history.archive.Verification;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/verify}: verifies the ledger on request. */
@Component
@Endpoint(id = "verify")
class VerifyEndpoint {
  private final Verification verification;

  VerifyEndpoint(Verification verification) {
    this.verification = verification;
  }

  /** Verifies all streams and reports broken ones. */
  @ReadOperation
  Verification.LedgerReport verify() {
    return verification.verify();
  }
}
