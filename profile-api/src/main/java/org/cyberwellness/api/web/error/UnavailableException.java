package org.cyberwellness.api.web.error;

/** The answer cannot be had now, and may be had later. */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is missing for now
   */
  public UnavailableException(String message) {
    super(message);
  }
}
