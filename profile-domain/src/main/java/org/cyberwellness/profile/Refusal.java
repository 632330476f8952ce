package org.cyberwellness.profile;

import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused.
 *
 * @param event the place of the refused event in its batch, from 0; null where it is not about one
 * @param field the refused field, as the API spells it; null where it is the event as a whole
 * @param message what is wrong and what would be right
 */
public record Refusal(Code code, @Nullable Integer event, @Nullable String field, String message) {

  /** What sort of mistake it is. */
  public enum Code {
    INVALID,
    NOT_FOUND,
    CONFLICT,
    ALREADY_RETRACTED
  }
}
