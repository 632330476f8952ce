package org.cyberwellness.api.error;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Turns what ends a subscription into a typed error that gives nothing away. */
@Component
class StreamErrors extends SubscriptionExceptionResolverAdapter {

  @Override
  protected List<GraphQLError> resolveToMultipleErrors(Throwable failure) {
    return List.of(
        switch (failure) {
          case UnavailableException unavailable ->
              RequestErrors.unavailable(String.valueOf(unavailable.getMessage()));
          case IncompleteReadStoreException incomplete ->
              RequestErrors.unavailable(String.valueOf(incomplete.getMessage()));
          default ->
              MissingStore.isBehind(failure)
                  ? RequestErrors.unavailable("A store does not answer for now: try again")
                  : RequestErrors.internal("a subscription", failure);
        });
  }
}
