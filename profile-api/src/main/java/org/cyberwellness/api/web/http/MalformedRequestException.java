package org.cyberwellness.api.web.http;

import java.util.List;
import org.cyberwellness.api.web.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** A request violates the GraphQL over HTTP specification. */
final class MalformedRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final ErrorCode code;
  private final transient List<String> path;

  /**
   * @param message what would be right
   * @param path the parameter, and the fields in it; empty if no parameter is wrong
   */
  MalformedRequestException(HttpStatus status, ErrorCode code, String message, String... path) {
    super(message);
    this.status = status;
    this.code = code;
    this.path = List.of(path);
  }

  static MalformedRequestException badParameter(String name, String message) {
    return new MalformedRequestException(
        HttpStatus.BAD_REQUEST, ErrorCode.BAD_INPUT, name + ": " + message, name);
  }

  HttpStatus status() {
    return status;
  }

  ErrorCode code() {
    return code;
  }

  List<String> path() {
    return path;
  }
}
