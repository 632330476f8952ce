package org.cyberwellness.benchmark.peer;

import java.io.IOException;
import java.time.LocalDate;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;

/**
 * A system that holds the facts of a data set. It answers in its own form, as whoever uses it gets
 * it; {@link #plain} shows that two systems say the same.
 */
public interface Peer extends AutoCloseable {

  /** The country's whole profile on a day. */
  Object profile(CountryCode country, LocalDate asOf);

  /** The asked country's profiles on two days, and where they differ. */
  Object comparison(LocalDate from, LocalDate to);

  /** Every change of one indicator of the asked country. */
  Object history(Indicator indicator);

  /** What an answer of {@link #profile} says. */
  PlainProfile plain(Object profile);

  /** In how many rows the profiles of an answer of {@link #comparison} differ. */
  int differences(Object comparison);

  /** How many changes an answer of {@link #history} has. */
  int changes(Object history);

  @Override
  void close() throws IOException;
}
