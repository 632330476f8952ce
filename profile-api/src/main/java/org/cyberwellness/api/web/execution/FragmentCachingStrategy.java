package org.cyberwellness.api.web.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Executes queries with a cache of response fragments. The key is a fact and the document's field
 * that selects it. Between two dates most facts are the same, so that most of an answer comes from
 * the cache. Facts are immutable, so that an entry is never stale.
 */
final class FragmentCachingStrategy extends AsyncExecutionStrategy {
  private static final int BYTES_OF_AN_ENTRY = 200;

  private final JsonMapper json;
  private final CacheableTypes types;
  private final Cache<FragmentKey, Object> fragments;

  /**
   * @param bytes the capacity, approximately
   */
  FragmentCachingStrategy(
      DataFetcherExceptionHandler exceptions, JsonMapper json, CacheableTypes types, long bytes) {
    super(exceptions);
    this.json = json;
    this.types = types;
    fragments =
        Caffeine.newBuilder().maximumWeight(bytes).weigher(FragmentCachingStrategy::bytes).build();
  }

  private static int bytes(FragmentKey key, Object fragment) {
    return BYTES_OF_AN_ENTRY
        + switch (fragment) {
          // Counted as characters and as bytes.
          case RawValue text -> 2 * text.rawValue().toString().length();
          case Collection<?> list -> 8 * list.size();
          case Map<?, ?> fields -> 100 * fields.size();
          default -> 0;
        };
  }

  @Override
  protected Object resolveFieldWithInfo(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    FragmentSource source = source(parameters, FragmentSource.Unit.FIELD);
    FragmentKey key =
        source == null || parameters.getField().getSingleField().getSelectionSet() == null
            ? null
            : key(parameters, source);
    if (source == null || key == null) {
      return super.resolveFieldWithInfo(context, parameters);
    }
    Object cached = fragments.getIfPresent(key);
    if (cached != null) {
      return completed(cached);
    }
    Object resolved = super.resolveFieldWithInfo(context, parameters);
    if (resolved instanceof FieldValueInfo whole
        && (whole.getFieldValueObject() instanceof Map<?, ?>
            || whole.getFieldValueObject() instanceof List<?>)
        && isCacheable(key, source, context)) {
      fragments.put(key, whole.getFieldValueObject());
    }
    return resolved;
  }

  @Override
  protected FieldValueInfo completeValue(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    FragmentSource source = source(parameters, FragmentSource.Unit.OBJECT);
    FragmentKey key = source == null ? null : key(parameters, source);
    if (source == null || key == null) {
      return super.completeValue(context, parameters);
    }
    Object cached = fragments.getIfPresent(key);
    if (cached != null) {
      return completed(cached);
    }
    FieldValueInfo value = super.completeValue(context, parameters);
    if (!(value.getFieldValueObject() instanceof Map<?, ?> fields)
        || !isCacheable(key, source, context)) {
      return value;
    }
    RawValue text = new RawValue(new SerializedString(json.writeValueAsString(fields)));
    fragments.put(key, text);
    return completed(text);
  }

  private static @Nullable FragmentSource source(
      ExecutionStrategyParameters parameters, FragmentSource.Unit unit) {
    return parameters.getSource() instanceof FragmentSource source && source.fragmentUnit() == unit
        ? source
        : null;
  }

  /** Null if the source must not be cached. */
  private static @Nullable FragmentKey key(
      ExecutionStrategyParameters parameters, FragmentSource source) {
    MergedField field = parameters.getField();
    FragmentContent content =
        field != null && field.isSingleField() ? source.fragmentContent() : null;
    return content == null ? null : new FragmentKey(field.getSingleField(), content);
  }

  private boolean isCacheable(FragmentKey key, FragmentSource source, ExecutionContext context) {
    return context.getErrors().isEmpty()
        && new CacheableSelection(context, types).allows(key.field(), source);
  }

  /**
   * Not completed as an object or a list: the dispatcher of data loaders would wait for its fields.
   */
  private static FieldValueInfo completed(Object fragment) {
    return new FieldValueInfo(CompleteValueType.SCALAR, fragment);
  }
}
