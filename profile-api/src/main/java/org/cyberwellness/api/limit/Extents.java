package org.cyberwellness.api.limit;

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

/** Works out what a document asks for, looking at each part of it once. */
final class Extents {
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Extent> known = new HashMap<>();

  private Extents(Document document) {
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof FragmentDefinition fragment) {
        fragments.put(fragment.getName(), fragment);
      }
    }
  }

  /** Of the operation that asks for the most. */
  static Extent of(Document document) {
    Extents extents = new Extents(document);
    Extent most = Extent.NOTHING;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      Extent one =
          extents.of(operation.getSelectionSet()).withDirectives(operation.getDirectives().size());
      most =
          new Extent(
              Math.max(most.depth(), one.depth()),
              Math.max(most.aliases(), one.aliases()),
              Math.max(most.directives(), one.directives()),
              Math.max(most.fields(), one.fields()));
    }
    return most;
  }

  private Extent of(@Nullable SelectionSet selections) {
    Extent all = Extent.NOTHING;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        all = all.and(of(selection));
      }
    }
    return all;
  }

  private Extent of(Selection<?> selection) {
    return switch (selection) {
      case Field field ->
          of(field.getSelectionSet())
              .inField(field.getAlias() != null)
              .withDirectives(field.getDirectives().size());
      case InlineFragment inline ->
          of(inline.getSelectionSet()).withDirectives(inline.getDirectives().size());
      case FragmentSpread spread ->
          ofFragment(spread.getName()).withDirectives(spread.getDirectives().size());
      default -> Extent.NOTHING;
    };
  }

  private Extent ofFragment(String name) {
    FragmentDefinition fragment = fragments.get(name);
    Extent before = known.get(name);
    if (fragment == null || before != null) {
      return before == null ? Extent.NOTHING : before;
    }
    // One that spreads itself is refused by the validation, which comes after this.
    known.put(name, Extent.NOTHING);
    Extent extent = of(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
    known.put(name, extent);
    return extent;
  }
}
