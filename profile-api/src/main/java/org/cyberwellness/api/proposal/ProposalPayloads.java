package org.cyberwellness.api.proposal;

import java.util.List;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.recording.UserError;
import org.jspecify.annotations.Nullable;

/** The payloads of the mutations that concern proposals. */
final class ProposalPayloads {
  private ProposalPayloads() {}

  /**
   * @param proposal null if there are errors
   */
  record ProposalPayload(@Nullable ProposalView proposal, List<UserError> userErrors) {
    static ProposalPayload refused(List<UserError> errors) {
      return new ProposalPayload(null, errors);
    }
  }

  /**
   * @param proposal null if there are errors
   * @param profile null if there are errors, or the events are not projected yet
   */
  record ApproveProposalPayload(
      @Nullable ProposalView proposal,
      List<EventView> events,
      @Nullable ProfileView profile,
      boolean projected,
      List<UserError> userErrors) {
    static ApproveProposalPayload refused(List<UserError> errors) {
      return new ApproveProposalPayload(null, List.of(), null, false, errors);
    }
  }
}
