package org.cyberwellness.api.web.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list or an object of a response that names its fragments by their keys: many templates share a
 * fragment, and what they keep alive would not be counted.
 *
 * @param content lists, maps, keys of fragments, and plain values
 */
record FragmentTemplate(Object content) {
  private static final Object MISSING = new Object();
  private static final int BYTES_OF_A_FIELD = 64;
  private static final int BYTES_OF_AN_ELEMENT = 32;

  /** The template of a completed value. */
  static FragmentTemplate of(Object value) {
    return new FragmentTemplate(
        mapped(value, leaf -> leaf instanceof Fragment fragment ? fragment.key() : leaf));
  }

  /**
   * The value again; null if one of its fragments is missing.
   *
   * @param cached finds a fragment by its key
   */
  @Nullable Object filled(Function<FragmentKey, @Nullable Object> cached) {
    Object value =
        mapped(
            content,
            leaf -> {
              Object fragment = leaf instanceof FragmentKey key ? cached.apply(key) : leaf;
              return fragment == null ? MISSING : fragment;
            });
    return value == MISSING ? null : value;
  }

  private static Object mapped(Object value, Function<Object, Object> leaf) {
    return switch (value) {
      case List<?> list -> mapped(list, leaf);
      case Map<?, ?> fields -> mapped(fields, leaf);
      default -> leaf.apply(value);
    };
  }

  private static Object mapped(List<?> list, Function<Object, Object> leaf) {
    List<@Nullable Object> result = new ArrayList<>(list.size());
    for (Object element : list) {
      Object mapped = element == null ? null : mapped(element, leaf);
      if (mapped == MISSING) {
        return MISSING;
      }
      result.add(mapped);
    }
    return result;
  }

  private static Object mapped(Map<?, ?> fields, Function<Object, Object> leaf) {
    Map<Object, @Nullable Object> result = new LinkedHashMap<>();
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      Object mapped = field.getValue() == null ? null : mapped(field.getValue(), leaf);
      if (mapped == MISSING) {
        return MISSING;
      }
      result.put(field.getKey(), mapped);
    }
    return result;
  }

  /** How much memory it takes, approximately, without the fragments. */
  int bytes() {
    return bytes(content);
  }

  private static int bytes(@Nullable Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().mapToInt(element -> BYTES_OF_AN_ELEMENT + bytes(element)).sum();
      case Map<?, ?> fields ->
          fields.values().stream().mapToInt(field -> BYTES_OF_A_FIELD + bytes(field)).sum();
      case String text -> 2 * text.length();
      case null, default -> 0;
    };
  }
}
