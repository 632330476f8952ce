package org.cyberwellness.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/** The two figures before the first section, each with the source that is told for it. */
final class Background {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^ *([A-Z]{8,12}) *:? *$|\\bBACKG?ROUND\\b");
  private static final Pattern POPULATION =
      Pattern.compile("(?i)\\btotal populations?\\b ?:* ?|(?<!of )\\bpopulation ?: ?");
  private static final Pattern INTERNET =
      Pattern.compile("(?i)\\binternet users[^:\\d(]{0,60}[: ]*");
  private static final Pattern NUMBER = Pattern.compile("^[\\s:]*(\\d[\\d .,':\u2019]*+)(%?)");
  private static final Pattern SHARE = Pattern.compile("\\d[\\d.,:]*+ ?%");
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.,:])\\d{1,3}(?:[ ,.']\\d{3})+(?![\\d.,:%])");
  private static final Pattern BOTH = Pattern.compile("\\d{1,3}(?:[ ,]\\d{3})+ (\\d[\\d.,:]*%)");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}([ ,.'])\\d{3}(?:\\1\\d{3})*|\\d{1,10}");
  private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,6}))?");

  private final NumberedText text;
  private final List<FigureSource> sources;
  private final String document;
  private final Effective byThen;
  private final Source source;
  private final Findings findings = new Findings();

  Background(NumberedText text, List<FigureSource> sources, Effective byThen, Source source) {
    this.text = text;
    this.sources = sources;
    this.document = source.title().text();
    this.byThen = byThen;
    this.source = source;
  }

  /** What the front says, or nothing where it has neither figure. */
  Optional<ReadSection> read() {
    Matcher population = POPULATION.matcher(text.text());
    Matcher internet = INTERNET.matcher(text.text());
    boolean populous = population.find();
    boolean connected = internet.find();
    if (!populous && !connected) {
      return Optional.empty();
    }
    if (populous) {
      population(population);
    }
    if (connected) {
      internet(internet);
    }
    int first =
        populous && connected
            ? Math.min(population.start(), internet.start())
            : populous ? population.start() : internet.start();
    Matcher heading = HEADING.matcher(text.text());
    int start = heading.find() && heading.start() < first ? heading.start() : first;
    int end = text.text().stripTrailing().length();
    return Optional.of(
        new ReadSection(
            null,
            text.line(start),
            text.line(Math.max(start, end - 1)),
            null,
            findings.statements(),
            findings.warnings()));
  }

  private void population(Matcher label) {
    int line = text.line(label.start());
    String told = number(label.end(), false);
    String figure = told.strip();
    Matcher form = GROUPED.matcher(figure);
    if (!form.matches()) {
      findings.warn(
          line,
          told.isEmpty()
              ? "no population is told"
              : "'%s' is no number: no population is taken".formatted(figure));
      return;
    }
    long total = Long.parseLong(figure.replaceAll("\\D", ""));
    if (total == 0 || total > Integer.MAX_VALUE) {
      findings.warn(line, "'%s' is no population of a country: none is taken".formatted(figure));
      return;
    }
    FigureSource from = FigureSource.of(sources, false);
    findings.add(
        line,
        () ->
            new PopulationEstimated(
                date(from, line),
                new Headcount((int) total),
                source(from, "Total population"),
                null));
  }

  private void internet(Matcher label) {
    int line = text.line(label.start());
    String told = number(label.end(), true);
    String figure = told.replace("%", "").strip();
    Matcher form = PERCENTAGE.matcher(figure);
    if (!form.matches()) {
      findings.warn(
          line,
          told.isEmpty()
              ? "no percentage of internet users is told"
              : "'%s' is no percentage: none is taken".formatted(told.strip()));
      return;
    }
    double share =
        Double.parseDouble(form.group(1) + "." + (form.group(2) == null ? "0" : form.group(2)));
    if (share > 100) {
      findings.warn(
          line, "'%s' is more than 100 per cent: it is not taken".formatted(told.strip()));
      return;
    }
    FigureSource from = FigureSource.of(sources, true);
    findings.add(
        line,
        () ->
            new InternetUseMeasured(
                date(from, line), new Percentage(share), source(from, "Internet users"), null));
  }

  /**
   * The figure behind its label or, where two columns are merged, the one of its kind elsewhere.
   */
  private String number(int from, boolean share) {
    String all = text.text();
    Matcher own =
        NUMBER.matcher(all.substring(from, Math.min(all.length(), from + 60)).replace('\n', ' '));
    if (own.find() && (share || own.group(2).isEmpty())) {
      String told = own.group(1) + own.group(2);
      Matcher both = BOTH.matcher(told.strip());
      return share && both.matches() ? both.group(1) : told;
    }
    Matcher elsewhere = (share ? SHARE : COUNT).matcher(all);
    return elsewhere.find() ? elsewhere.group() : "";
  }

  private Effective date(@Nullable FigureSource from, int line) {
    if (from == null || from.date().isEmpty()) {
      findings.warn(line, "the figure's own date is not told: it is taken as of the document's");
      return byThen;
    }
    return from.date().get();
  }

  private Source source(@Nullable FigureSource from, String figure) {
    return from == null ? source : from.quotedIn(document, figure, source);
  }
}
