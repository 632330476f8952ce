package org.cyberwellness.api.web.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Node;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A cache of valid parsed documents. Validity depends only on the text. Invalid documents are not
 * cached. A request is told the mark of a cached one.
 */
final class ParsedDocumentCache implements PreparsedDocumentProvider {
  private static final long MOST_BYTES = 16 << 20;
  private static final int PART_OF_THE_HEAP = 32;

  /** The most that any node of a parsed document takes, with its place in the text and its name. */
  private static final int BYTES_OF_A_NODE = 150;

  /** The text is the key, and a part of it is in the nodes again. */
  private static final int BYTES_OF_A_CHARACTER = 4;

  private static final int BYTES_OF_AN_ENTRY = 500;

  /** A longer document contains its data inline and is unlikely to be repeated. */
  private static final int LONGEST = 1 << 14;

  private final Cache<String, Parsed> parsed =
      Caffeine.newBuilder()
          .maximumWeight(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP))
          .weigher((String _, Parsed document) -> document.bytes())
          .build();

  private record Parsed(PreparsedDocumentEntry document, DocumentMark mark, int bytes) {}

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    String text = input.getQuery();
    Parsed known = parsed.getIfPresent(text);
    if (known == null) {
      PreparsedDocumentEntry document = parseAndValidate.apply(input);
      if (document.hasErrors() || text.length() > LONGEST) {
        return CompletableFuture.completedFuture(document);
      }
      known = new Parsed(document, new DocumentMark(), bytes(text, document.getDocument()));
      parsed.put(text, known);
    }
    known.mark().tell(input.getGraphQLContext());
    return CompletableFuture.completedFuture(known.document());
  }

  /** How much memory a document takes at most, with its text. */
  static int bytes(String text, Document parsed) {
    return BYTES_OF_AN_ENTRY
        + BYTES_OF_A_CHARACTER * text.length()
        + BYTES_OF_A_NODE * nodes(parsed);
  }

  /** The parser bounds the depth. */
  private static int nodes(Node<?> node) {
    int nodes = 1;
    for (Node<?> child : node.getChildren()) {
      nodes += nodes(child);
    }
    return nodes;
  }
}
