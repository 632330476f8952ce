package org.cyberwellness.api.recording;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an input object, after GraphQL's coercion.
 *
 * @param path the path of the object in the input
 */
public record InputFields(Map<String, Object> fields, List<String> path) {

  /** Those of the argument {@code input} of a mutation. */
  public static InputFields of(DataFetchingEnvironment env) {
    return new InputFields(
        Objects.requireNonNull(env.<Map<String, Object>>getArgument("input")), List.of());
  }

  /**
   * Converts the value of a field; null if it is absent. An error names the field.
   *
   * @throws InvalidInputException if the value is refused
   */
  public <T> @Nullable T optional(String name, Function<Object, T> make) {
    Object given = fields.get(name);
    if (given == null) {
      return null;
    }
    try {
      return make.apply(given);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          new UserError(
              UserError.UserErrorCode.INVALID,
              String.valueOf(e.getMessage()),
              UserError.plus(path, name)));
    }
  }

  public <T> T required(String name, Function<Object, T> make) {
    return Objects.requireNonNull(optional(name, make), name);
  }

  Effective effective() {
    return required("effective", Effective.class::cast);
  }

  Line line(String name) {
    return required(name, text -> new Line((String) text));
  }

  @Nullable Line optionalLine(String name) {
    return optional(name, text -> new Line((String) text));
  }

  /** The client's id of the request, or null. */
  public @Nullable String requestId() {
    Line id = optionalLine("requestId");
    return id == null ? null : id.text();
  }

  Passage passage(String name) {
    return required(name, text -> new Passage((String) text));
  }

  @Nullable Passage optionalPassage(String name) {
    return optional(name, text -> new Passage((String) text));
  }

  List<Line> lines(String name) {
    List<?> given = required(name, List.class::cast);
    InputFields items =
        new InputFields(
            IntStream.range(0, given.size()).boxed().collect(toMap(String::valueOf, given::get)),
            UserError.plus(path, name));
    return IntStream.range(0, given.size()).mapToObj(i -> items.line(String.valueOf(i))).toList();
  }

  @Nullable Headcount optionalHeadcount(String name) {
    return optional(name, count -> new Headcount((Integer) count));
  }

  @Nullable Url url() {
    return optional("url", Url.class::cast);
  }

  @Nullable MeasureId replaces() {
    return optional("replaces", InputFields::measureId);
  }

  MeasureId measure() {
    return required("measureId", InputFields::measureId);
  }

  @Nullable Passage note() {
    return optionalPassage("note");
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return required(name, value -> Enum.valueOf(type, value.toString()));
  }

  /** The source that the object names, or null. */
  public @Nullable Source source() {
    return source("source");
  }

  /** The source in a field, or null. */
  public @Nullable Source source(String name) {
    return optional(name, given -> source(given, UserError.plus(path, name)));
  }

  @SuppressWarnings("unchecked")
  private static Source source(Object given, List<String> path) {
    InputFields source = new InputFields((Map<String, Object>) given, path);
    return new Source(
        source.line("title"),
        source.optionalLine("publisher"),
        source.url(),
        source.optional("publishedOn", LocalDate.class::cast));
  }

  private static MeasureId measureId(Object text) {
    return MeasureId.parse((String) text)
        .orElseThrow(
            () -> new IllegalArgumentException("is not a measure's id: give one from a profile"));
  }
}
