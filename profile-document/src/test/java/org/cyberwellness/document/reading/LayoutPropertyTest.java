package org.cyberwellness.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.IndicatorReport;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.ProfileEvent;

/** The same content reads the same, however it is laid out. */
class LayoutPropertyTest {
  private static final List<String> BULLETS =
      List.of("- ", "-", "--", "\u2022 ", "\u2022", "\u2013 ", "\u2013");

  @Property(tries = 400)
  void any_content_in_any_layout_is_read_for_what_it_says(
      @ForAll("contents") List<Passage> content, @ForAll("layouts") Layout layout) {
    String text = layout.of(content);

    ReadDocument document = DocumentReader.read(text, DocumentDefaults.NOTHING);

    assertThat(document.country().alpha2()).as(text).isEqualTo("TO");
    assertThat(document.date()).hasToString("2015-03-20");
    List<String> expected = new ArrayList<>();
    expected.add("0 null [POPULATION_ESTIMATED 105300.0 2012-12, INTERNET_USE_MEASURED 35.0 2013]");
    content.forEach(
        passage ->
            expected.add(
                "%s %s %s"
                    .formatted(passage.indicator().number(), passage.status(), passage.events())));
    assertThat(document.sections().stream().map(LayoutPropertyTest::told))
        .as(text)
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 200)
  void of_a_document_that_is_cut_off_anywhere_all_whole_sections_are_read(
      @ForAll("contents") List<Passage> content,
      @ForAll("layouts") Layout layout,
      @ForAll int where) {
    String text = layout.of(content);
    ReadDocument whole = DocumentReader.read(text, DocumentDefaults.NOTHING);
    int end = text.indexOf("BACK") + Math.floorMod(where, text.length() - text.indexOf("BACK"));

    DocumentDefaults given = new DocumentDefaults(whole.country(), null, whole.date());
    List<String> cut;
    try {
      cut =
          DocumentReader.read(text.substring(0, end), given).sections().stream()
              .map(LayoutPropertyTest::told)
              .toList();
    } catch (UnreadableDocumentException tooShort) {
      assertThat(text.substring(0, end)).doesNotContain("1.1.1").doesNotContain("opulation");
      return;
    }

    List<String> all = whole.sections().stream().map(LayoutPropertyTest::told).toList();
    int before = Math.max(0, cut.size() - 1);
    assertThat(cut.subList(0, before)).as(text).isEqualTo(all.subList(0, before));
  }

  static String told(ReadSection section) {
    return "%s %s %s"
        .formatted(
            section.number(),
            Objects.toString(section.status()),
            section.statements().stream()
                .map(statement -> told(((ReadStatement.Said) statement).event()))
                .toList());
  }

  private static String told(ProfileEvent event) {
    String what =
        switch (event) {
          case MeasureBegun begun -> begun.title().text();
          case IndicatorReport report -> report.indicator().name();
          case org.cyberwellness.profile.event.FigureReported figure ->
              String.valueOf(figure.value());
          case org.cyberwellness.profile.event.MeasureConfirmed confirmed ->
              confirmed.measureId().toString();
          case org.cyberwellness.profile.event.MeasureEnding ending ->
              ending.measureId().toString();
        };
    return "%s %s %s".formatted(event.kind(), what, event.effective());
  }

  @Provide
  Arbitrary<List<Passage>> contents() {
    return Arbitraries.integers()
        .between(0, 1000)
        .list()
        .ofSize(Indicator.values().length)
        .map(
            choices ->
                Arrays.stream(Indicator.values())
                    .map(indicator -> chosen(indicator, choices.get(indicator.ordinal())))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toList()))
        .filter(content -> !content.isEmpty());
  }

  private static Passage chosen(Indicator indicator, int choice) {
    List<Passage> own = Passages.ALL.stream().filter(p -> p.indicator() == indicator).toList();
    int index = choice % (own.size() + 1);
    return index == own.size() ? null : own.get(index);
  }

  @Provide
  Arbitrary<Layout> layouts() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    Arbitrary<Integer> widths =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(45, 130));
    return Combinators.combine(
            widths, Arbitraries.of(BULLETS), either, either, either, either, either)
        .as(
            (width, bullet, blank, two, misspelt, pages, twice) ->
                new Layout(
                    width, bullet, blank, two, misspelt, pages, twice, false, Layout.Form.PLAIN))
        .flatMap(
            layout ->
                Combinators.combine(either, Arbitraries.of(Layout.Form.values()))
                    .as(
                        (merged, form) ->
                            form == Layout.Form.MARKDOWN && layout.width() == 0
                                ? layout
                                : new Layout(
                                    layout.width(),
                                    layout.bullet(),
                                    layout.blankLines(),
                                    layout.headingsOnTwoLines(),
                                    layout.misspelt(),
                                    layout.pageNumbers(),
                                    layout.titleTwice(),
                                    merged,
                                    form)));
  }
}
