package org.cyberwellness.document.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.document.form.Block;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.document.grammar.DocumentHead;
import org.cyberwellness.document.grammar.FigureItem;
import org.cyberwellness.document.grammar.MeasureItem;
import org.cyberwellness.document.grammar.SourceNote;
import org.cyberwellness.document.grammar.StatusPhrase;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;

/** Lays one profile out: head, background, the template's sections, sources. */
final class ProfileLayout {
  private final CountryHistory history;
  private final Profile profile;
  private final String country;
  private final Map<Source, Integer> sources = new LinkedHashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private ProfileLayout(CountryHistory history, Profile profile) {
    this.history = history;
    this.profile = profile;
    this.country = CountryNames.nameOf(profile.country());
  }

  /**
   * The blocks of the document.
   *
   * @param history what the profile knows
   */
  static List<Block> of(CountryHistory history, Profile profile, Optional<Reference> reference) {
    ProfileLayout layout = new ProfileLayout(history, profile);
    layout.head(reference);
    layout.background();
    layout.sections();
    layout.sources();
    return layout.blocks;
  }

  private void head(Optional<Reference> reference) {
    List<Detail> facts = new ArrayList<>();
    facts.add(
        new Detail(
            "As known at",
            reference.isPresent() ? profile.knownAt().toString() : "a preview, nothing recorded"));
    facts.add(new Detail("In place", "%d of %d indicators".formatted(inPlace(), indicators())));
    facts.add(
        new Detail(
            "Readiness",
            String.format(
                Locale.ENGLISH,
                "%.1f%% of sections 1.1 to 1.5",
                profile.readiness().score() * 100)));
    reference.ifPresent(
        found -> {
          facts.add(new Detail("Permalink", found.permalink()));
          facts.add(new Detail("Cite as", found.citation()));
        });
    blocks.addAll(new DocumentHead(profile.country(), profile.asOf().date()).blocks(facts));
  }

  private long inPlace() {
    return profile.statements().values().stream()
        .filter(statement -> statement.status() == IndicatorStatus.IN_PLACE)
        .count();
  }

  private static int indicators() {
    return Indicator.values().length;
  }

  private void background() {
    blocks.add(new Heading(2, "Background"));
    for (Figure figure : Figure.values()) {
      RecordedEvent event = profile.figures().get(figure);
      blocks.add(
          event == null
              ? new Paragraph(Titles.of(figure) + ": not reported.", null)
              : FigureItem.of((FigureReported) event.event(), number(event)));
    }
  }

  private void sections() {
    Area area = null;
    for (Indicator indicator : Indicator.values()) {
      if (indicator.area() != area) {
        area = indicator.area();
        Titles.before(area).forEach(blocks::add);
      }
      blocks.add(new Heading(4, indicator.number() + " " + indicator.title()));
      section(indicator, profile.statement(indicator));
    }
  }

  private void section(Indicator indicator, Statement statement) {
    Optional<RecordedEvent> report = reportOf(indicator, statement);
    blocks.add(
        new Paragraph(
            new StatusPhrase(statement.status(), statement.since()).text(country, indicator),
            report.map(this::number).orElse(null)));
    report
        .filter(event -> !event.beginsMeasure())
        .flatMap(event -> Optional.ofNullable(event.event().note()))
        .ifPresent(note -> blocks.add(new DetailList(List.of(StatusPhrase.note(note)))));
    statement
        .measures()
        .forEach(measure -> blocks.add(MeasureItem.of(measure.fact(), number(measure.begunBy()))));
  }

  /** The event that brought a status which no measure that is listed explains. */
  private Optional<RecordedEvent> reportOf(Indicator indicator, Statement statement) {
    return switch (statement.status()) {
      case NOT_REPORTED, IN_PLACE -> Optional.empty();
      case ABSENT, IN_DEVELOPMENT -> history.statusEventOf(indicator, profile.asOf());
    };
  }

  private void sources() {
    blocks.add(new Heading(2, "Sources"));
    if (sources.isEmpty()) {
      blocks.add(new Paragraph("No source has said anything yet.", null));
    }
    sources.forEach((source, number) -> blocks.add(SourceNote.of(number, source)));
  }

  private int number(RecordedEvent event) {
    ProfileEvent fact = event.event();
    return sources.computeIfAbsent(fact.source(), _ -> sources.size() + 1);
  }
}
