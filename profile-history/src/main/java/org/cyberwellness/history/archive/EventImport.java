package org.cyberwellness.history.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.EnvelopeLine;
import org.cyberwellness.history.chain.UnreadableLineException;
import org.cyberwellness.history.ledger.EventRows;
import org.cyberwellness.history.ledger.ProposalRows;
import org.cyberwellness.history.ledger.StoredForms;
import org.cyberwellness.profile.proposal.ProposalId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports a file of exported events into an empty ledger, in one transaction. */
@Component
public class EventImport {
  private final EventRows rows;
  private final ProposalRows proposals;
  private final StoredForms forms;
  private final TransactionTemplate transaction;

  EventImport(
      EventRows rows,
      ProposalRows proposals,
      StoredForms forms,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.proposals = proposals;
    this.forms = forms;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Imports every line.
   *
   * @return the number of events
   * @throws BadFileException if a line is wrong; it names the first one
   * @throws LedgerNotEmptyException if the ledger contains events or proposals
   * @throws UncheckedIOException if the file cannot be read
   */
  public long from(BufferedReader file) {
    Long imported = transaction.execute(_ -> imported(file));
    return imported == null ? 0 : imported;
  }

  private long imported(BufferedReader file) {
    if (!rows.isEmpty() || !proposals.isEmpty()) {
      throw new LedgerNotEmptyException();
    }
    ImportedEvents events = new ImportedEvents(rows, forms);
    ImportedProposals proposed = new ImportedProposals(proposals);
    long number = 1;
    try {
      for (String line = file.readLine(); line != null; line = file.readLine()) {
        ChainedEvent read = EnvelopeLine.read(line);
        Optional<ProposalId> proposal = ImportedProposals.proposalOf(read);
        if (proposal.isPresent()) {
          proposed.take(number, proposal.get(), read);
        } else {
          events.take(number, read);
        }
        number++;
      }
      events.finish();
    } catch (UnreadableLineException e) {
      throw new BadFileException(number, String.valueOf(e.getMessage()));
    } catch (DuplicateKeyException | ConcurrencyException e) {
      throw new BadFileException(
          Math.max(1, number - 1), "the id of an event or request occurs twice up to this line");
    } catch (CharacterCodingException e) {
      throw new BadFileException(number, "is not in UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return number - 1;
  }
}
