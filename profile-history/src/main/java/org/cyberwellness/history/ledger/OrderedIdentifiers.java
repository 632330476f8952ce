package org.cyberwellness.history.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages UUIDs of version 7, which start with the time. So events that are appended
 * together are close to each other in the index. Axon finds this class through the service loader.
 */
public final class OrderedIdentifiers extends IdentifierFactory {
  private final TimeBasedEpochGenerator uuids = Generators.timeBasedEpochGenerator();

  @Override
  public String generateIdentifier() {
    return uuids.generate().toString();
  }
}
