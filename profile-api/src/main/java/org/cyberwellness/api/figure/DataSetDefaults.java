package org.cyberwellness.api.figure;

import java.time.LocalDate;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/**
 * What is given beside a file; it precedes what the file says of itself.
 *
 * @param title of the source, with its edition
 * @param publishedOn the day on which the edition was published
 * @param column the label of the column of values, where a file has several
 * @param firstYear the first year to read
 * @param lastYear the last year to read
 */
public record DataSetDefaults(
    @Nullable Figure figure,
    @Nullable Line title,
    @Nullable Line publisher,
    @Nullable Url url,
    @Nullable LocalDate publishedOn,
    @Nullable String column,
    int firstYear,
    int lastYear) {

  /** Nothing is given: the file must say everything, and all its years are read. */
  public static final DataSetDefaults NONE =
      new DataSetDefaults(null, null, null, null, null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);

  boolean wants(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** Only what the figures are of is given. */
  public static DataSetDefaults of(Figure figure) {
    return new DataSetDefaults(
        figure, null, null, null, null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
