package org.cyberwellness.api.web.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.cyberwellness.api.web.error.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param size 1 to 100
 * @param fromEnd whether the last of the list are asked for, not the first
 * @param after the cursor behind which the part lies
 * @param before the cursor before which the part lies
 */
public record PageArguments(
    int size, boolean fromEnd, @Nullable String after, @Nullable String before) {
  private static final int DEFAULT = 20;
  private static final int MOST = 100;

  /**
   * Reads them from the arguments of a field.
   *
   * @throws BadInputException where both or too many are asked for, or none
   */
  public static PageArguments of(DataFetchingEnvironment env) {
    Integer first = env.getArgument("first");
    Integer last = env.getArgument("last");
    if (first != null && last != null) {
      throw new BadInputException(List.of("last"), "cannot be given beside first: give one");
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
