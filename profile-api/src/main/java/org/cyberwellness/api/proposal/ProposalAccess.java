package org.cyberwellness.api.proposal;

import java.util.Set;
import org.cyberwellness.api.web.error.AccessRefusedException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.profile.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** Who may read and withdraw which proposals. */
final class ProposalAccess {
  private ProposalAccess() {}

  /**
   * @throws AccessRefusedException if the caller may read no proposals at all
   */
  static void requireContributor(Caller caller) {
    if (caller.isAnonymous()) {
      throw AccessRefusedException.unauthenticated(
          "A proposal is read with a token: send it as Authorization: Bearer TOKEN");
    }
    if (!caller.may(Role.CONTRIBUTOR)) {
      throw AccessRefusedException.forbidden("Reading proposals requires the role contributor");
    }
  }

  /**
   * @throws AccessRefusedException if the caller may not read this one
   */
  static void requireReadable(Proposal proposal, Caller caller) {
    if (!caller.may(Role.STEWARD) && !isOwn(proposal, caller)) {
      throw AccessRefusedException.forbidden(
          "Reading a proposal of somebody else requires the role steward");
    }
  }

  /**
   * @throws AccessRefusedException if the caller did not make this one
   */
  static void requireOwn(Proposal proposal, Caller caller) {
    if (!isOwn(proposal, caller)) {
      throw AccessRefusedException.forbidden("A proposal is withdrawn by who proposed it");
    }
  }

  /** Of the authors asked for, null for any, those whose proposals the caller may read. */
  static @Nullable Set<String> readableAmong(@Nullable Set<String> authors, Caller caller) {
    if (caller.may(Role.STEWARD)) {
      return authors;
    }
    return authors == null || authors.contains(caller.name()) ? Set.of(caller.name()) : Set.of();
  }

  private static boolean isOwn(Proposal proposal, Caller caller) {
    return proposal.proposedBy().equals(caller.name());
  }
}
