package org.cyberwellness.api.figure;

import java.util.List;
import java.util.SortedMap;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;

/**
 * The figures of a file, in the order of its rows.
 *
 * @param figure what the figures are of
 * @param unknownAreas areas that are no country of ISO 3166-1, such as WLD, with the number of
 *     their rows
 */
public record DataSet(
    Figure figure, List<DataPoint> points, SortedMap<String, Integer> unknownAreas) {

  /**
   * A country's figure of a year.
   *
   * @param line its line in the file, from 1
   */
  public record DataPoint(int line, CountryCode country, FigureReported figure) {}
}
