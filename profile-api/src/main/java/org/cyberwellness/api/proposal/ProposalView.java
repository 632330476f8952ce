package org.cyberwellness.api.proposal;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposalState;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, as the API shows it.
 *
 * @param outcome what it would record now or, once it is approved, what it recorded
 */
public record ProposalView(Proposal proposal, Supplier<RecordingResult> outcome) {

  /** The id for {@code node}. */
  public String id() {
    return proposal.id().toString();
  }

  /** The country whose profile would change. */
  public Country country() {
    return new Country(proposal.change().country());
  }

  /** Whether it waits, and if not, how it ended. */
  public ProposalState state() {
    return proposal.state();
  }

  /** The name of who proposed it. */
  public String proposedBy() {
    return proposal.proposedBy();
  }

  /** When it was proposed. */
  public Instant proposedAt() {
    return proposal.proposedAt();
  }

  /** Why it was proposed; null if nothing was said. */
  public @Nullable Passage comment() {
    return proposal.comment();
  }

  /** The name of who decided; null while it waits. */
  public @Nullable String decidedBy() {
    return proposal.decision() == null ? null : proposal.decision().by();
  }

  /** When it was decided; null while it waits. */
  public @Nullable Instant decidedAt() {
    return proposal.decision() == null ? null : proposal.decision().at();
  }

  /** What was said with the decision; null if nothing was. */
  public @Nullable Passage decision() {
    return proposal.decision() == null ? null : proposal.decision().event().words();
  }

  /** Why an event is to be retracted or corrected; null if none is. */
  public @Nullable Passage reason() {
    return switch (proposal.change()) {
      case ProposedRetraction retraction -> retraction.reason();
      case ProposedCorrection correction -> correction.reason();
      case ProposedRecording _, ProposedDocument _ -> null;
    };
  }

  /** The text to import; null if none is. */
  public @Nullable String document() {
    return proposal.change() instanceof ProposedDocument document ? document.text() : null;
  }

  /** The source that replaces the one derived from the text; null if none does. */
  public @Nullable Source documentSource() {
    return proposal.change() instanceof ProposedDocument document ? document.source() : null;
  }

  /** The changes of the country's profile. */
  public List<ChangeView> changes() {
    return outcome.get().changes();
  }

  /** Why it would be refused now. */
  public List<UserError> problems() {
    return state() == ProposalState.PENDING
        ? ProposalPlans.within(proposal.change(), outcome.get().userErrors())
        : List.of();
  }
}
