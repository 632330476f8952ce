package org.cyberwellness.api.web.error;

/** The caller may not read or change an object. */
public final class AccessRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  private AccessRefusedException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  /** The refusal of a caller without a token. */
  public static AccessRefusedException unauthenticated(String message) {
    return new AccessRefusedException(ErrorCode.UNAUTHENTICATED, message);
  }

  /** The refusal of a caller whose token does not suffice. */
  public static AccessRefusedException forbidden(String message) {
    return new AccessRefusedException(ErrorCode.FORBIDDEN, message);
  }

  ErrorCode code() {
    return code;
  }
}
