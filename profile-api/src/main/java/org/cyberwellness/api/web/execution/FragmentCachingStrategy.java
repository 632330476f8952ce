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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Executes queries with a cache of response fragments. The key is a fact and the document's field
 * that selects it. Between two dates most facts are the same, so that most of an answer comes from
 * the cache. Facts are immutable, so that an entry is never stale. A fragment is kept when it is
 * asked for the second time.
 */
final class FragmentCachingStrategy extends AsyncExecutionStrategy {
  private static final int BYTES_OF_AN_ENTRY = 300;

  private final JsonMapper json;
  private final CacheableTypes types;
  private final Cache<FragmentKey, Object> fragments;
  private final SecondTime asked = new SecondTime();

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

  private static int bytes(FragmentKey key, Object kept) {
    return BYTES_OF_AN_ENTRY
        + switch (kept) {
          // Counted as characters and as bytes.
          case Fragment text -> 2 * text.length();
          case FragmentTemplate template -> template.bytes();
          default -> throw new IllegalStateException("no fragment: " + kept.getClass());
        };
  }

  @Override
  protected Object resolveFieldWithInfo(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    FragmentSource source = source(parameters, FragmentSource.Unit.FIELD);
    FragmentKey key =
        source == null || parameters.getField().getSingleField().getSelectionSet() == null
            ? null
            : key(context, parameters, source);
    if (source == null || key == null) {
      return super.resolveFieldWithInfo(context, parameters);
    }
    Object cached = cached(key);
    if (cached != null) {
      return completed(cached);
    }
    if (!asked.is(key)) {
      return super.resolveFieldWithInfo(context, parameters);
    }
    Object resolved = super.resolveFieldWithInfo(context, parameters);
    if (resolved instanceof FieldValueInfo whole
        && (whole.getFieldValueObject() instanceof Map<?, ?>
            || whole.getFieldValueObject() instanceof List<?>)
        && isCacheable(parameters, source, context)) {
      fragments.put(key.kept(), FragmentTemplate.of(whole.getFieldValueObject()));
    }
    return resolved;
  }

  @Override
  protected FieldValueInfo completeValue(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    FragmentSource source = source(parameters, FragmentSource.Unit.OBJECT);
    FragmentKey key = source == null ? null : key(context, parameters, source);
    if (source == null || key == null) {
      return super.completeValue(context, parameters);
    }
    Object cached = fragments.getIfPresent(key);
    if (cached != null) {
      return completed(cached);
    }
    if (!asked.is(key)) {
      return super.completeValue(context, parameters);
    }
    FieldValueInfo value = super.completeValue(context, parameters);
    if (!(value.getFieldValueObject() instanceof Map<?, ?> fields)
        || !isCacheable(parameters, source, context)) {
      return value;
    }
    Fragment text = new Fragment(key.kept(), json.writeValueAsString(fields));
    fragments.put(text.key(), text);
    return completed(text);
  }

  private @Nullable Object cached(FragmentKey key) {
    return fragments.getIfPresent(key) instanceof FragmentTemplate template
        ? template.filled(fragments::getIfPresent)
        : null;
  }

  private static @Nullable FragmentSource source(
      ExecutionStrategyParameters parameters, FragmentSource.Unit unit) {
    return parameters.getSource() instanceof FragmentSource source && source.fragmentUnit() == unit
        ? source
        : null;
  }

  /** Null if the source must not be cached, or the document is not. */
  private static @Nullable FragmentKey key(
      ExecutionContext context, ExecutionStrategyParameters parameters, FragmentSource source) {
    MergedField field = parameters.getField();
    DocumentMark document = DocumentMark.of(context.getGraphQLContext());
    FragmentContent content =
        document != null && field != null && field.isSingleField()
            ? source.fragmentContent()
            : null;
    return document == null || content == null
        ? null
        : FragmentKey.of(document, field.getSingleField(), content);
  }

  private boolean isCacheable(
      ExecutionStrategyParameters parameters, FragmentSource source, ExecutionContext context) {
    return context.getErrors().isEmpty()
        && new CacheableSelection(context, types)
            .allows(parameters.getField().getSingleField(), source);
  }

  /**
   * Not completed as an object or a list: the dispatcher of data loaders would wait for its fields.
   */
  private static FieldValueInfo completed(Object fragment) {
    return new FieldValueInfo(CompleteValueType.SCALAR, fragment);
  }
}
