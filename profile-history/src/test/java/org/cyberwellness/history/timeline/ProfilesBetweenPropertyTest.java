package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cyberwellness.profile.event.CountryCode;

/** A profile is worked out once between two days of change, be they dense or years apart. */
class ProfilesBetweenPropertyTest {
  private static final CountryHistory NOTHING = CountryHistory.empty(new CountryCode("KH"));
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  @Property
  void days_of_one_profile_share_it_and_no_others_do(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 60) Integer> changes,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -10, max = 70) Integer> asked,
      @ForAll @IntRange(min = 1, max = 100) int scale) {
    long[] turns =
        changes.stream().mapToLong(day -> day(day * scale).toEpochDay()).sorted().toArray();
    ProfilesBetween profiles = new ProfilesBetween(turns);
    Map<Long, Profile> byTurns = new HashMap<>();

    for (int day : asked) {
      AsOf asOf = new AsOf(day(day * scale));
      long begun = changes.stream().filter(change -> change <= day).count();
      Profile profile = profiles.at(asOf, NOTHING::at);
      assertThat(byTurns.getOrDefault(begun, profile)).isSameAs(profile);
      byTurns.put(begun, profile);
    }
    assertThat(byTurns.values().stream().map(Profile::asOf)).doesNotHaveDuplicates();
  }

  private static LocalDate day(int days) {
    return FIRST.plusDays(days);
  }
}
