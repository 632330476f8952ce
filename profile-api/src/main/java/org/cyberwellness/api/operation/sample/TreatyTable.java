package org.cyberwellness.api.operation.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.TreatyAcceded;
import org.cyberwellness.profile.event.TreatyRatified;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/**
 * The participants of a treaty: who did what on which day.
 *
 * @param succeeded states that are parties because a former state was
 */
record TreatyTable(
    Line title,
    Source source,
    SortedMap<CountryCode, LocalDate> signed,
    SortedMap<CountryCode, LocalDate> ratified,
    SortedMap<CountryCode, LocalDate> acceded,
    SortedMap<CountryCode, LocalDate> succeeded) {
  private static final Passage BY_SUCCESSION = new Passage("Party by succession.");

  @SuppressWarnings("NullAway") // Jackson gives null for what the file leaves out
  TreatyTable {
    signed = present(signed);
    ratified = present(ratified);
    acceded = present(acceded);
    succeeded = present(succeeded);
  }

  private static SortedMap<CountryCode, LocalDate> present(
      @Nullable Map<CountryCode, LocalDate> given) {
    return given == null ? new TreeMap<>() : new TreeMap<>(given);
  }

  /** Tells each act as an event. */
  void forEach(BiConsumer<CountryCode, ProfileEvent> taking) {
    signed.forEach(
        (country, day) ->
            taking.accept(country, new TreatySigned(on(day), title, null, null, source, null)));
    ratified.forEach(
        (country, day) ->
            taking.accept(country, new TreatyRatified(on(day), title, null, null, source, null)));
    acceded.forEach(
        (country, day) ->
            taking.accept(country, new TreatyAcceded(on(day), title, null, null, source, null)));
    succeeded.forEach(
        (country, day) ->
            taking.accept(
                country, new TreatyAcceded(on(day), title, null, null, source, BY_SUCCESSION)));
  }

  private static Effective on(LocalDate day) {
    return Effective.parse(day.toString());
  }
}
