package org.cyberwellness.api.web.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps documents that were parsed and found valid: whether they are depends on nothing but their
 * text. Those that are refused are looked at each time.
 */
final class ParsedDocumentCache implements PreparsedDocumentProvider {
  /** Of text, in characters; what is made of it takes about thirty times as much memory. */
  private static final int KEPT = 1 << 20;

  /** A longer one has its data in it, and does not come again. */
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
