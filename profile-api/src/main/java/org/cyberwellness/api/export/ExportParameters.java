package org.cyberwellness.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.api.web.time.TimeText;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.timeline.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the parameters of an export. Unknown parameters are refused, so that a misspelt one is
 * noticed.
 */
@Component
class ExportParameters {
  private static final String AS_OF = "asOf";
  private static final String KNOWN_AT = "knownAt";

  private final Gate gate;
  private final Today today;

  ExportParameters(Gate gate, Today today) {
    this.gate = gate;
    this.today = today;
  }

  /** The point in time requested by {@code asOf} and {@code knownAt}. */
  RequestedPoint asked(HttpServletRequest request) {
    check(request, Set.of(AS_OF, KNOWN_AT));
    LocalDate asOf = value(request, AS_OF, TimeText::date);
    return new RequestedPoint(today.asOf(asOf, AS_OF), asOf == null, knownAtIn(request));
  }

  /**
   * The instant requested by {@code knownAt}, where no other parameter is allowed; null for the
   * present knowledge.
   */
  @Nullable KnownAt knownAt(HttpServletRequest request) {
    check(request, Set.of(KNOWN_AT));
    return knownAtIn(request);
  }

  /** Checks that there is no parameter. */
  void none(HttpServletRequest request) {
    check(request, Set.of());
  }

  private void check(HttpServletRequest request, Set<String> known) {
    gate.checkOpen();
    for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
      String name = given.getKey();
      if (!known.contains(name)) {
        throw refused(
            name,
            "is not a parameter of this address: give %s"
                .formatted(
                    known.isEmpty()
                        ? "none"
                        : String.join(" or ", known.stream().sorted().toList())));
      }
      if (given.getValue().length > 1) {
        throw refused(name, "is given more than once: give it once");
      }
    }
  }

  private static @Nullable KnownAt knownAtIn(HttpServletRequest request) {
    Instant instant = value(request, KNOWN_AT, TimeText::instant);
    return Today.knownAt(instant);
  }

  private static <T> @Nullable T value(
      HttpServletRequest request, String name, Function<String, T> parse) {
    String text = request.getParameter(name);
    try {
      return text == null ? null : parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw refused(name, String.valueOf(e.getMessage()));
    }
  }

  private static BadInputException refused(String name, String message) {
    return new BadInputException(List.of(name), message);
  }
}
