package org.cyberwellness.history.chain;

import java.util.Optional;

/** Follows one country's stream from its start. */
public final class Chain {
  private final String country;
  private long next;
  private String last = Hash.OF_NOTHING;

  /** The chain of that country, before its first event. */
  public Chain(String country) {
    this.country = country;
  }

  /** The place at which the next event is expected. */
  public long next() {
    return next;
  }

  /**
   * Takes the next event in, unless it does not follow the one before: then says what is broken.
   */
  public Optional<BrokenEvent> take(ChainedEvent link) {
    StoredEvent event = link.event();
    if (event.sequence() > next) {
      return missing();
    }
    if (event.sequence() < next) {
      return Optional.of(new BrokenEvent(country, event.sequence(), "is there a second time"));
    }
    if (!Hash.of(event, last).equals(link.hash())) {
      return Optional.of(
          new BrokenEvent(
              country, next, "is not what was recorded: its hash is of something else"));
    }
    next++;
    last = link.hash();
    return Optional.empty();
  }

  /** Says that the stream must go on to a place, where it does not. */
  public Optional<BrokenEvent> endsAt(long lastSequence) {
    return next <= lastSequence ? missing() : Optional.empty();
  }

  private Optional<BrokenEvent> missing() {
    return Optional.of(new BrokenEvent(country, next, "is missing"));
  }
}
