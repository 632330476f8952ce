package org.cyberwellness.api.execution;

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
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.profile.StatementView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Puts into words once what a profile says, for each place of a query that asks for it: a statement
 * as JSON, and the list of all that hold together. From one day to the next most of them are the
 * same, so that most of an answer is found. None of it changes; what is kept is never out of date.
 */
final class SaidOnce extends AsyncExecutionStrategy {
  private static final int BYTES_OF_AN_ENTRY = 200;

  private final JsonMapper json;
  private final Cache<Part, Object> kept;

  /**
   * @param bytes that may be kept, roughly
   */
  SaidOnce(DataFetcherExceptionHandler exceptions, JsonMapper json, long bytes) {
    super(exceptions);
    this.json = json;
    kept = Caffeine.newBuilder().maximumWeight(bytes).weigher(SaidOnce::bytes).build();
  }

  private static int bytes(Part part, Object said) {
    return BYTES_OF_AN_ENTRY
        + switch (said) {
          // As characters and as bytes.
          case RawValue text -> 2 * text.rawValue().toString().length();
          case Collection<?> list -> 8 * list.size();
          case Map<?, ?> fields -> 100 * fields.size();
          default -> 0;
        };
  }

  /** What of a profile holds for as long as its statements do: all but its own date and names. */
  @Override
  protected Object resolveFieldWithInfo(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    if (!(parameters.getSource() instanceof ProfileView profile)
        || !isAskedOf(profile, parameters.getField())
        || parameters.getField().getSingleField().getSelectionSet() == null) {
      return super.resolveFieldWithInfo(context, parameters);
    }
    Part part = Part.of(parameters.getField(), profile);
    Object known = kept.getIfPresent(part);
    if (known != null) {
      return found(known);
    }
    Object made = super.resolveFieldWithInfo(context, parameters);
    if (made instanceof FieldValueInfo whole
        && (whole.getFieldValueObject() instanceof Map<?, ?>
            || whole.getFieldValueObject() instanceof List<?>)
        && isKept(part, context)) {
      kept.put(part, whole.getFieldValueObject());
    }
    return made;
  }

  @Override
  protected FieldValueInfo completeValue(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    if (!(parameters.getSource() instanceof StatementView statement)
        || !isAskedOf(statement.profile(), parameters.getField())) {
      return super.completeValue(context, parameters);
    }
    Part part = Part.of(parameters.getField(), statement);
    Object known = kept.getIfPresent(part);
    if (known != null) {
      return found(known);
    }
    FieldValueInfo made = super.completeValue(context, parameters);
    if (!(made.getFieldValueObject() instanceof Map<?, ?> fields) || !isKept(part, context)) {
      return made;
    }
    RawValue text = new RawValue(new SerializedString(json.writeValueAsString(fields)));
    kept.put(part, text);
    return found(text);
  }

  /** A dry run's profile is asked for once. */
  private static boolean isAskedOf(ProfileView profile, @Nullable MergedField field) {
    return field != null && field.isSingleField() && profile.seen().atHand() == null;
  }

  private static boolean isKept(Part part, ExecutionContext context) {
    return context.getErrors().isEmpty() && new OwnFields(context).are(part);
  }

  /** Not as an object or a list: the dispatcher of data loaders would wait for its fields. */
  private static FieldValueInfo found(Object said) {
    return new FieldValueInfo(CompleteValueType.SCALAR, said);
  }
}
