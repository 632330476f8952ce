package org.cyberwellness.api.operation.verification;

import org.cyberwellness.history.archive.Verification;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** Walks every stream whenever it is asked: {@code /actuator/verify}. */
@Component
@Endpoint(id = "verify")
class VerifyEndpoint {
  private final Verification verification;

  VerifyEndpoint(Verification verification) {
    this.verification = verification;
  }

  /** What is not as it was recorded. */
  @ReadOperation
  Verification.Report verify() {
    return verification.verify();
  }
}
