package org.cyberwellness.api.web.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.stream.Stream;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

/** A client chooses what is between the braces of a document: none takes more than is counted. */
@BesideOtherClasses
class ParsedDocumentCacheTest {
  private static final int CHARACTERS = 14_000;

  private static final ParserOptions OPTIONS =
      ParserOptions.getDefaultOperationParserOptions()
          .transform(options -> options.maxTokens(15_000).maxWhitespaceTokens(150_000));

  private static Stream<Arguments> documents() {
    return Stream.of(
        arguments("{ p {", " id", "} }"),
        arguments("{", " a:b", "}"),
        arguments("{ p(c: [", "1,", "]) }"),
        arguments("{ p(c: [", "{}", "]) }"),
        arguments("{ p(c: [", "a ", "]) }"),
        arguments("query (", "$a:B ", ") { a }"),
        arguments("{", "...F ", "}"),
        arguments("{", "...{a}", "}"),
        arguments("{ a", "@b", "}"),
        arguments("{", "# said\n", "a }"),
        arguments("{", "# said\na\n", "}"),
        arguments("{", " a_long_name_of_a_field", "}"),
        arguments("{ a(b: \"", "\u0416", "\") }"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_document_takes_more_memory_than_it_is_counted_for(
      String start, String repeated, String end) {
    String text = start + repeated.repeat(CHARACTERS / repeated.length()) + end;
    Document parsed = parsed(text);
    long counted = ParsedDocumentCache.bytes(text, parsed);

    assertThat(GraphLayout.parseInstance(text, parsed).totalSize()).isLessThan(counted);
  }

  private static Document parsed(String text) {
    return new Parser()
        .parseDocument(
            ParserEnvironment.newParserEnvironment().document(text).parserOptions(OPTIONS).build());
  }
}
