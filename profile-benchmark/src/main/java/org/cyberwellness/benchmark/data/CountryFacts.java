package org.cyberwellness.benchmark.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;

/**
 * A country's history of 30 years: one change a day, each measure in the place of the one before,
 * so that one stands per indicator.
 *
 * @param changes in the order of their days, which is that of recording too
 */
public record CountryFacts(CountryCode country, List<RowChange> changes) {
  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

  /**
   * Makes a history.
   *
   * @param letters of each title
   */
  public static CountryFacts of(CountryCode country, int events, int letters) {
    Random random = new Random(country.alpha2().hashCode());
    long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
    Map<Row, MeasureId> standing = new HashMap<>();
    List<RowChange> changes = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      LocalDate day = FIRST_DAY.plusDays(i * days / Math.max(1, events - 1));
      Row row = row(i);
      String value = value(row, i, letters, random);
      changes.add(new RowChange(day, row, value, Facts.of(row, day, value, standing.get(row))));
      if (row instanceof Indicator indicator) {
        standing.put(row, new MeasureId(country, indicator, i));
      }
    }
    return new CountryFacts(country, List.copyOf(changes));
  }

  /** All 23 in turn. A treaty is ratified once: it stands for ever. */
  private static Row row(int index) {
    List<Row> rows = Row.all();
    Row row = rows.get(index % rows.size());
    return row == Indicator.UN_CONVENTION_AND_PROTOCOL && index >= rows.size()
        ? Indicator.CHILD_PROTECTION_LEGISLATION
        : row;
  }

  private static String value(Row row, int index, int letters, Random random) {
    return switch (row) {
      case Figure figure ->
          switch (figure) {
            case POPULATION -> Long.toString(14_000_000 + index);
            case INTERNET_USERS -> Double.toString((index % 1_000) / 10.0);
          };
      case Indicator indicator -> title(indicator, index, letters, random);
    };
  }

  private static String title(Indicator indicator, int index, int letters, Random random) {
    StringBuilder title = new StringBuilder(indicator.title() + " " + index);
    while (title.length() < letters) {
      title.append(title.length() % 8 == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
    }
    title.setCharAt(title.length() - 1, 'z');
    return title.toString();
  }

  /** The events, in the order in which they are recorded. */
  public List<ProfileEvent> events() {
    return changes.stream().map(RowChange::event).toList();
  }

  /** The whole profile after each change. */
  public void forEachState(BiConsumer<RowChange, PlainProfile> consumer) {
    Map<String, String> values = new HashMap<>();
    for (RowChange change : changes) {
      values.put(change.row().name(), change.value());
      consumer.accept(change, new PlainProfile(values));
    }
  }

  /** The profile on a day, by walking all changes. */
  public PlainProfile at(LocalDate day) {
    Map<String, String> values = new HashMap<>();
    changes.stream()
        .filter(change -> !change.day().isAfter(day))
        .forEach(change -> values.put(change.row().name(), change.value()));
    return new PlainProfile(values);
  }

  /** A day on which every row is reported. */
  public LocalDate randomDay(Random random) {
    LocalDate first = changes.get(Row.all().size() - 1).day();
    return first.plusDays(random.nextLong(LAST_DAY.toEpochDay() - first.toEpochDay() + 1));
  }
}
