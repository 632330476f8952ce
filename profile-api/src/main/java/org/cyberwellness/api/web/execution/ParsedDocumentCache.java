package org.cyberwellness.api.web.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A cache of valid parsed documents. Validity depends only on the text. Invalid documents are not
 * cached.
 */
final class ParsedDocumentCache implements PreparsedDocumentProvider {
  /**
   * The capacity, in characters of text; a parsed document takes about thirty times as much memory.
   */
  private static final int KEPT = 1 << 20;

  /** A longer document contains its data inline and is unlikely to be repeated. */
  private static final int LONGEST = 1 << 14;

  private final Cache<String, PreparsedDocumentEntry> parsed =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .weigher((String text, PreparsedDocumentEntry _) -> text.length() + 1)
          .build();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    String text = input.getQuery();
    PreparsedDocumentEntry document = parsed.getIfPresent(text);
    if (document == null) {
      document = parseAndValidate.apply(input);
      if (!document.hasErrors() && text.length() <= LONGEST) {
        parsed.put(text, document);
      }
    }
    return CompletableFuture.completedFuture(document);
  }
}
