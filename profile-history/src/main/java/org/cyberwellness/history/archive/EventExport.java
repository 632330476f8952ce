package org.cyberwellness.history.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.Envelope;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.ledger.EventRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes all events down, one CloudEvents envelope a line, in the order of recording. */
@Component
public class EventExport {
  private final EventRows rows;
  private final TransactionTemplate snapshot;

  EventExport(EventRows rows, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.snapshot = new TransactionTemplate(transactions);
    // Others may record meanwhile: no event without all that were recorded before it.
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /**
   * Writes every event as it is stored, broken ones too; the answer is how many.
   *
   * @throws UncheckedIOException where they cannot be written
   */
  public long to(Writer file) {
    Lines lines = new Lines(file);
    snapshot.executeWithoutResult(_ -> rows.each(lines::write));
    return lines.written;
  }

  private static final class Lines {
    private final Writer file;
    private final Map<String, String> lastHashes = new HashMap<>();
    private long written;

    Lines(Writer file) {
      this.file = file;
    }

    void write(ChainedEvent link) {
      String previous =
          Objects.requireNonNullElse(
              lastHashes.put(link.event().country(), link.hash()), Hash.OF_NOTHING);
      try {
        file.write(Envelope.line(Envelope.of(link.event(), previous), link.hash()));
        file.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      written++;
    }
  }
}
