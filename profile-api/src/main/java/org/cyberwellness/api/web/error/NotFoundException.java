package org.cyberwellness.api.web.error;

/** An address names an object that does not exist. */
public final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String part;

  /**
   * @param part the part of the address, such as country
   * @param message what is wrong and what would be right
   */
  public NotFoundException(String part, String message) {
    super(message);
    this.part = part;
  }

  String part() {
    return part;
  }
}
