package org.cyberwellness.api.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.api.acceptance.MovableClock;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Page;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A walk that began yesterday goes on with yesterday's profiles. */
@Slow
@Import(MovableClock.class)
@ResourceLock(MovableClock.LOCK)
class PagingPastMidnightTest extends OnAnEmptyStore {
  private static final String LIST = "profiles(orderBy: {field: READINESS, direction: DESC}, %s)";

  @Autowired private MovableClock clock;

  @Test
  void the_day_of_the_first_page_is_the_day_of_all() {
    LocalDate today = clock.today();
    for (int i = 0; i < 5; i++) {
      steward()
          .record(
              strategy("2014", "A"), law((i % 2 == 0 ? today.plusDays(1) : today).toString(), "B"));
    }
    List<String> there = Page.of(api, LIST.formatted("first: 100")).ids();
    Page page = Page.of(api, LIST.formatted("first: 2"));
    List<String> seen = new ArrayList<>(page.ids());

    clock.moveTo(today.plusDays(1));
    while (page.hasNext()) {
      page = Page.of(api, LIST.formatted("first: 2, after: \"%s\"".formatted(page.end())));
      seen.addAll(page.ids());
    }

    assertThat(seen).isEqualTo(there).allMatch(id -> id.contains(today.toString()));
    assertThat(Page.of(api, LIST.formatted("first: 100")).ids())
        .allMatch(id -> id.contains(clock.today().toString()));
  }
}
