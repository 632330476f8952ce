package org.cyberwellness.history.store;

import java.util.Map;
import java.util.Optional;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.mongo.TokenIndex;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the read store holds the projections of this ledger and of no other. It is asked
 * before any event is projected, and again while the application runs.
 */
@Component(StoreOwnership.NAME)
public class StoreOwnership {
  static final String NAME = "storeOwnership";
  private static final Logger LOG = LoggerFactory.getLogger(StoreOwnership.class);
  private static final String ELSEWHERE =
      "Name another database in spring.mongodb.uri. If no other application uses this one, drop it:"
          + " it is rebuilt from the events";

  private final Ledger ledger;
  private final ReadStore store;

  /**
   * Takes the read store for this ledger, if it is empty or this ledger's. One that knows more than
   * its ledger, which was restored from an older backup, is emptied: it is rebuilt at start.
   *
   * @throws ForeignReadStoreException if it is another ledger's, or a newer version's
   */
  StoreOwnership(Ledger ledger, ReadStore store, TokenIndex tokens) {
    this.ledger = ledger;
    this.store = store;
    Optional<StoreMark> mark = store.mark();
    boolean agrees = agrees();
    if (mark.isEmpty() && !agrees) {
      throw new ForeignReadStoreException(
          "The read store, database '%s', holds events that this ledger does not have, and names no ledger"
              .formatted(store.database()),
          ELSEWHERE);
    }
    claim();
    if (!agrees) {
      LOG.warn("The read store knows more than its ledger: it is rebuilt from the events");
      tokens.clear();
      store.clear();
    }
  }

  /**
   * Takes the read store for this ledger, if no ledger has it.
   *
   * @throws ForeignReadStoreException if another has it
   */
  void claim() {
    String own = ledger.identity().toString();
    StoreMark mark = store.markIfAbsent(new StoreMark(own, ReadStore.FORM));
    if (!mark.ledger().equals(own)) {
      throw new ForeignReadStoreException(
          "The read store, database '%s', is that of another ledger: of %s, and this is %s"
              .formatted(store.database(), mark.ledger(), own),
          ELSEWHERE);
    }
    if (mark.form() > ReadStore.FORM) {
      throw new ForeignReadStoreException(
          "The read store, database '%s', is of form %d, and this version reads up to form %d"
              .formatted(store.database(), mark.form(), ReadStore.FORM),
          "Start the newer version, or name another database in spring.mongodb.uri");
    }
    if (mark.form() < ReadStore.FORM) {
      store.mark(new StoreMark(own, ReadStore.FORM));
    }
  }

  /**
   * Whether the read store is still this ledger's.
   *
   * @throws ForeignReadStoreException if answers from it would not be those of this ledger
   */
  public void check() {
    if (store.mark().isPresent()) {
      claim();
    }
    // The ledger is asked last: what is projected is recorded before.
    Map<CountryCode, Long> projected = store.sequencesEvenIfIncomplete();
    Map<CountryCode, Long> recorded = ledger.lastSequences();
    projected.forEach(
        (country, sequence) -> {
          if (sequence > recorded.getOrDefault(country, -1L)) {
            throw new ForeignReadStoreException(
                "The read store, database '%s', has events of %s that the ledger does not have"
                    .formatted(store.database(), country),
                "Restart the application: it rebuilds the read store");
          }
        });
  }

  /** Whether the last projected event of each country is the ledger's. */
  private boolean agrees() {
    return store.heads().stream()
        .allMatch(
            head ->
                ledger
                    .hash(new EventId(head.country(), head.sequence()))
                    .filter(head.hash()::equals)
                    .isPresent());
  }
}
