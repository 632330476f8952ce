package org.cyberwellness.history.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages UUIDs of version 7, which begin with the time: the ids of events that are appended
 * together come together in the index, too, instead of each on a page of its own. Axon finds it by
 * its name among the services.
 */
public final class OrderedIdentifiers extends IdentifierFactory {
  private final TimeBasedEpochGenerator uuids = Generators.timeBasedEpochGenerator();

  @Override
  public String generateIdentifier() {
    return uuids.generate().toString();
  }
}
