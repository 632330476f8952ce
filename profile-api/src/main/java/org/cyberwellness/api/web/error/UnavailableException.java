package org.cyberwellness.api.web.error;

/** The answer is not available now, but may be later. */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is missing, and what to do
   */
  public UnavailableException(String message) {
    super(message);
  }
}
