package org.cyberwellness.history.archive;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.SerializationException;
import org.cyberwellness.history.chain.BrokenEvent;
import org.cyberwellness.history.chain.Chain;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.ledger.StoredForms;
import org.cyberwellness.profile.event.CountryCode;

/**
 * Checks the events of one stream: each must belong to a country, follow the event before it, and
 * have a readable form.
 */
final class CheckedStream {
  private static final Set<String> COUNTRIES =
      CountryCode.all().stream().map(CountryCode::alpha2).collect(toUnmodifiableSet());

  private final StoredForms forms;
  private final Chain chain;

  CheckedStream(String country, StoredForms forms) {
    this.forms = forms;
    this.chain = new Chain(country);
  }

  /** Checks the next event; returns it as broken if a check fails. */
  Optional<BrokenEvent> take(ChainedEvent link) {
    StoredEvent event = link.event();
    return COUNTRIES.contains(event.country())
        ? chain.take(link).or(() -> unreadable(event))
        : Optional.of(broken(event, "does not belong to a country"));
  }

  /**
   * Checks that the stream does not end before a sequence; returns the missing event if it does.
   */
  Optional<BrokenEvent> endsAt(long lastSequence) {
    return chain.endsAt(lastSequence);
  }

  private Optional<BrokenEvent> unreadable(StoredEvent event) {
    try {
      forms.read(event);
      return Optional.empty();
    } catch (SerializationException e) {
      return Optional.of(
          broken(
              event,
              "has an unknown form, %s in revision %s: is it from a later version?"
                  .formatted(event.name(), event.revision())));
    }
  }

  private static BrokenEvent broken(StoredEvent event, String problem) {
    return new BrokenEvent(event.country(), event.sequence(), problem);
  }
}
