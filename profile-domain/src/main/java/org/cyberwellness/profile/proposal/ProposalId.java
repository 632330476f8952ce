package org.cyberwellness.profile.proposal;

import java.util.Optional;
import java.util.UUID;

/** The id of a proposal, such as {@code proposal:0f7ab6ae-6f0e-4f0e-9a86-0d3a3f1f6a52}. */
public record ProposalId(UUID uuid) {
  private static final String PREFIX = "proposal:";

  /** Parses an id; empty if the text is not a proposal's id. */
  public static Optional<ProposalId> parse(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ProposalId(UUID.fromString(text.substring(PREFIX.length()))))
          .filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return PREFIX + uuid;
  }
}
