package org.cyberwellness.document.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/** A background figure as an item of a list. */
public final class FigureItem {
  private static final Pattern POPULATION = Pattern.compile("Population: ([0-9][0-9,]*)");
  private static final Pattern INTERNET_USERS =
      Pattern.compile("Internet users: ([0-9]+(?:\\.[0-9]+)?)% of the population");
  private static final String DATE = "Date";
  private static final String NOTE = "Note";

  private FigureItem() {}

  /** The item. */
  public static Entry of(FigureReported figure, int source) {
    String title =
        switch (figure) {
          case PopulationEstimated e ->
              String.format(Locale.ENGLISH, "Population: %,d", e.total().value());
          case InternetUseMeasured e ->
              "Internet users: %s%% of the population"
                  .formatted(plain(BigDecimal.valueOf(e.percentage().value())));
        };
    List<Detail> details = new ArrayList<>();
    details.add(new Detail(DATE, DatePhrase.of(figure.effective())));
    if (figure.note() != null) {
      details.add(new Detail(NOTE, LineBreaks.plain(figure.note().text())));
    }
    return new Entry(title, null, source, details);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /**
   * The figure that an item tells.
   *
   * @throws IllegalArgumentException where it tells none, with what would be right
   */
  public static FigureReported read(Entry item, Source source) {
    Effective effective =
        item.detail(DATE)
            .map(DatePhrase::read)
            .orElseThrow(
                () -> new IllegalArgumentException("the figure has no date: write 'Date:'"));
    @Nullable Passage note = item.detail(NOTE).map(Passage::new).orElse(null);
    Matcher population = POPULATION.matcher(item.title());
    if (population.matches()) {
      return new PopulationEstimated(effective, people(population.group(1)), source, note);
    }
    Matcher users = INTERNET_USERS.matcher(item.title());
    if (users.matches()) {
      return new InternetUseMeasured(
          effective, new Percentage(Double.parseDouble(users.group(1))), source, note);
    }
    throw new IllegalArgumentException(
        "'%s' is no figure: write 'Population: 14,478,000' or 'Internet users: 6%% of the population'"
            .formatted(item.title()));
  }

  private static Headcount people(String digits) {
    try {
      return new Headcount(Integer.parseInt(digits.replace(",", "")));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no number of people".formatted(digits));
    }
  }
}
