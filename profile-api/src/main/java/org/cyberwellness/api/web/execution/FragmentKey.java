package org.cyberwellness.api.web.execution;

import graphql.language.Field;
import graphql.language.SourceLocation;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The key of a response fragment: a field of a document, by its place in the text, and what it is
 * asked of. The key that is kept in a cache keeps neither the document nor the fact alive; it
 * equals one that holds the same fact.
 */
final class FragmentKey {
  private final DocumentMark document;
  private final SourceLocation field;
  private final Supplier<? extends @Nullable Object> fact;
  private final @Nullable Indicator indicator;
  private final CountryCode country;
  private final int hash;

  private FragmentKey(
      DocumentMark document,
      SourceLocation field,
      Supplier<? extends @Nullable Object> fact,
      @Nullable Indicator indicator,
      CountryCode country,
      int hash) {
    this.document = document;
    this.field = field;
    this.fact = fact;
    this.indicator = indicator;
    this.country = country;
    this.hash = hash;
  }

  /** Null if the field has no place: its document was not parsed from a text. */
  static @Nullable FragmentKey of(DocumentMark document, Field field, FragmentContent content) {
    SourceLocation place = field.getSourceLocation();
    if (place == null) {
      return null;
    }
    int where = place.getLine() * 1_009 + place.getColumn();
    return new FragmentKey(
        document,
        place,
        content::fact,
        content.indicator(),
        content.country(),
        (System.identityHashCode(document) * 31 + where) * 31 + content.hashCode());
  }

  /** The same key, to be kept. */
  FragmentKey kept() {
    WeakReference<?> weak = new WeakReference<>(fact.get());
    return new FragmentKey(document, field, weak::get, indicator, country, hash);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof FragmentKey key
            && hash == key.hash
            && document == key.document
            && field.getLine() == key.field.getLine()
            && field.getColumn() == key.field.getColumn()
            && indicator == key.indicator
            && country.equals(key.country)
            && isSameFact(key);
  }

  /** A fact that is gone is the same as none. */
  private boolean isSameFact(FragmentKey key) {
    Object own = fact.get();
    return own != null && own == key.fact.get();
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
