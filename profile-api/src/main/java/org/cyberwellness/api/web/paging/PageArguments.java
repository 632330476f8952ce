package org.cyberwellness.api.web.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.cyberwellness.api.web.error.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * The requested part of a list.
 *
 * @param size 1 to 100
 * @param fromEnd whether the last items are requested instead of the first
 * @param after the cursor after which the part begins
 * @param before the cursor before which the part ends
 */
public record PageArguments(
    int size, boolean fromEnd, @Nullable String after, @Nullable String before) {
  private static final int DEFAULT = 20;
  private static final int MOST = 100;

  /**
   * Reads the arguments of a field.
   *
   * @throws BadInputException if both first and last are given, or the size is out of range
   */
  public static PageArguments of(DataFetchingEnvironment env) {
    Integer first = env.getArgument("first");
    Integer last = env.getArgument("last");
    if (first != null && last != null) {
      throw new BadInputException(
          List.of("last"), "cannot be combined with first: give one of them");
    }
    String name = last != null ? "last" : "first";
    int size = last != null ? last : first != null ? first : DEFAULT;
    if (size < 1 || size > MOST) {
      throw new BadInputException(List.of(name), "is %d: give 1 to %d".formatted(size, MOST));
    }
    return new PageArguments(
        size, last != null, env.getArgument("after"), env.getArgument("before"));
  }
}
