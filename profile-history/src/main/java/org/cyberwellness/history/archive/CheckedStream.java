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

/** A stream of which each event must be of a country, follow the one before it, and be readable. */
final class CheckedStream {
  private static final Set<String> COUNTRIES =
      CountryCode.all().stream().map(CountryCode::alpha2).collect(toUnmodifiableSet());

  private final StoredForms forms;
  private final Chain chain;

  CheckedStream(String country, StoredForms forms) {
    this.forms = forms;
    this.chain = new Chain(country);
  }

  /** Takes the next event in, unless it is broken. */
  Optional<BrokenEvent> take(ChainedEvent link) {
    StoredEvent event = link.event();
    return COUNTRIES.contains(event.country())
        ? chain.take(link).or(() -> unreadable(event))
        : Optional.of(broken(event, "is of no country"));
  }

  /** The missing event, where the stream ends before that place. */
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
              "has a form that cannot be read, %s in revision %s: is it from a later version?"
                  .formatted(event.name(), event.revision())));
    }
  }

  private static BrokenEvent broken(StoredEvent event, String problem) {
    return new BrokenEvent(event.country(), event.sequence(), problem);
  }
}
