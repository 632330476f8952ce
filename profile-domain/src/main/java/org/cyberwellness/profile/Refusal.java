package org.cyberwellness.profile;

import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused.
 *
 * @param event the index of the refused event in the request, from 0; null if the refusal concerns
 *     no single event
 * @param field the refused field, under its name in the API; null if the refusal concerns the whole
 *     event
 * @param message what is wrong and what would be right; continues a sentence whose subject is the
 *     field or event
 */
public record Refusal(Code code, @Nullable Integer event, @Nullable String field, String message) {

  /** The kind of error. */
  public enum Code {
    INVALID,
    NOT_FOUND,
    CONFLICT,
    ALREADY_RETRACTED
  }
}
