package org.cyberwellness.api.web.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.language.Field;
import graphql.language.SourceLocation;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What names a fragment in the cache keeps nothing else alive. */
@BesideOtherClasses
class FragmentKeyTest {
  private static final CountryCode KH = new CountryCode("KH");

  private final DocumentMark document = new DocumentMark();

  @Test
  void a_kept_key_equals_that_of_the_same_question_and_of_no_other() {
    Object fact = new Object();
    FragmentKey kept = key(document, 1, fact, Indicator.CIRT, KH).kept();

    assertThat(key(document, 1, fact, Indicator.CIRT, KH))
        .isEqualTo(kept)
        .hasSameHashCodeAs(kept)
        .isNotEqualTo(key(new DocumentMark(), 1, fact, Indicator.CIRT, KH).kept())
        .isNotEqualTo(key(document, 2, fact, Indicator.CIRT, KH).kept())
        .isNotEqualTo(key(document, 1, new Object(), Indicator.CIRT, KH).kept())
        .isNotEqualTo(key(document, 1, fact, null, KH).kept())
        .isNotEqualTo(key(document, 1, fact, Indicator.CIRT, new CountryCode("LA")).kept());
    assertThat(kept).isEqualTo(key(document, 1, fact, Indicator.CIRT, KH));
    assertThat(kept).isEqualTo(key(document, 1, fact, Indicator.CIRT, KH).kept());
  }

  @Test
  void given_a_kept_key_when_nobody_else_has_its_fact_then_the_fact_is_gone() {
    AtomicReference<Object> owner = new AtomicReference<>(new Object());
    FragmentKey kept = key(document, 1, owner.get(), null, KH).kept();
    WeakReference<Object> fact = new WeakReference<>(owner.getAndSet(KH));

    await()
        .until(
            () -> {
              System.gc();
              return fact.get() == null;
            });

    assertThat(kept).isEqualTo(kept).isNotEqualTo(key(document, 1, new Object(), null, KH));
  }

  @Test
  void a_template_has_its_fragments_as_long_as_they_are_cached() {
    Fragment fragment = new Fragment(key(document, 1, new Object(), null, KH).kept(), "{}");
    Object value = List.of(Map.of("cirt", fragment, "score", 0.5), List.of(fragment));
    FragmentTemplate template = FragmentTemplate.of(value);

    assertThat(template.filled(Map.of(fragment.key(), fragment)::get)).isEqualTo(value);
    assertThat(template.filled(_ -> null)).isNull();
  }

  @Test
  void what_is_asked_for_again_is_told_from_what_is_asked_for_first() {
    SecondTime second = new SecondTime();

    assertThat(second.is("a")).isFalse();
    assertThat(second.is("b")).isFalse();
    assertThat(second.is("a")).isTrue();
  }

  private static FragmentKey key(
      DocumentMark document,
      int line,
      Object fact,
      @Nullable Indicator indicator,
      CountryCode country) {
    Field field = Field.newField("cirt").sourceLocation(new SourceLocation(line, 1)).build();
    return Objects.requireNonNull(
        FragmentKey.of(document, field, new FragmentContent(fact, indicator, country)));
  }
}
