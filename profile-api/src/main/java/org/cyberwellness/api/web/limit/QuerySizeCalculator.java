package org.cyberwellness.api.web.limit;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the size of a document in one pass, however often its fragments are used. */
final class QuerySizeCalculator {
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, QuerySize> known = new HashMap<>();

  private QuerySizeCalculator(Document document) {
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof FragmentDefinition fragment) {
        fragments.put(fragment.getName(), fragment);
      }
    }
  }

  /** The size of the largest operation. */
  static QuerySize of(Document document) {
    QuerySizeCalculator extents = new QuerySizeCalculator(document);
    QuerySize most = QuerySize.NOTHING;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      QuerySize one =
          extents.of(operation.getSelectionSet()).withDirectives(operation.getDirectives().size());
      most =
          new QuerySize(
              Math.max(most.depth(), one.depth()),
              Math.max(most.aliases(), one.aliases()),
              Math.max(most.directives(), one.directives()),
              Math.max(most.fields(), one.fields()));
    }
    return most;
  }

  private QuerySize of(@Nullable SelectionSet selections) {
    QuerySize all = QuerySize.NOTHING;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        all = all.and(of(selection));
      }
    }
    return all;
  }

  private QuerySize of(Selection<?> selection) {
    return switch (selection) {
      case Field field ->
          of(field.getSelectionSet())
              .inField(field.getAlias() != null)
              .withDirectives(field.getDirectives().size());
      case InlineFragment inline ->
          of(inline.getSelectionSet()).withDirectives(inline.getDirectives().size());
      case FragmentSpread spread ->
          ofFragment(spread.getName()).withDirectives(spread.getDirectives().size());
      default -> QuerySize.NOTHING;
    };
  }

  private QuerySize ofFragment(String name) {
    FragmentDefinition fragment = fragments.get(name);
    QuerySize before = known.get(name);
    if (fragment == null || before != null) {
      return before == null ? QuerySize.NOTHING : before;
    }
    // Recursive fragments are refused by the validation that follows.
    known.put(name, QuerySize.NOTHING);
    QuerySize extent =
        of(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
    known.put(name, extent);
    return extent;
  }
}
