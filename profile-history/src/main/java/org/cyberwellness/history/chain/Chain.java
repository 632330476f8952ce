package org.cyberwellness.history.chain;

import java.util.Optional;

/** Verifies the hash chain of one country's stream, event by event from the start. */
public final class Chain {
  private final String country;
  private long next;
  private String last = Hash.OF_NOTHING;

  /** The chain of a country's stream, before its first event. */
  public Chain(String country) {
    this.country = country;
  }

  /** The expected sequence of the next event. */
  public long next() {
    return next;
  }

  /** Verifies the next event; returns it as broken if it does not follow the one before. */
  public Optional<BrokenEvent> take(ChainedEvent link) {
    StoredEvent event = link.event();
    if (event.sequence() > next) {
      return missing();
    }
    if (event.sequence() < next) {
      return Optional.of(new BrokenEvent(country, event.sequence(), "occurs a second time"));
    }
    if (!Hash.of(event, last).equals(link.hash())) {
      return Optional.of(
          new BrokenEvent(country, next, "is not what was recorded: its hash does not match"));
    }
    next++;
    last = link.hash();
    return Optional.empty();
  }

  /** Returns the missing event if the stream ends before a sequence. */
  public Optional<BrokenEvent> endsAt(long lastSequence) {
    return next <= lastSequence ? missing() : Optional.empty();
  }

  private Optional<BrokenEvent> missing() {
    return Optional.of(new BrokenEvent(country, next, "is missing"));
  }
}
