package org.cyberwellness.api.web.execution;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a parsed document that is cached: what is kept under it does not keep the document. A
 * document that is parsed again gets another one. Compared by identity.
 */
final class DocumentMark {

  /** Says which document a request executes. */
  void tell(GraphQLContext context) {
    context.put(DocumentMark.class, this);
  }

  /** Of the document that a request executes; null if it is not cached. */
  static @Nullable DocumentMark of(GraphQLContext context) {
    return context.get(DocumentMark.class);
  }
}
