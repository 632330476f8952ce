package org.cyberwellness.api.journal;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.web.paging.LongList;
import org.cyberwellness.api.web.paging.LongPages;
import org.cyberwellness.api.web.paging.Page;
import org.cyberwellness.api.web.paging.PageArguments;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.journal.Journal;
import org.cyberwellness.history.journal.JournalEvent;
import org.cyberwellness.history.journal.JournalFilter;
import org.cyberwellness.history.ledger.EntryPlace;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who recorded what, over all countries. */
@Controller
class JournalController {
  private final Journal journal;
  private final LongPages pages;
  private final Today today;

  JournalController(Journal journal, LongPages pages, Today today) {
    this.journal = journal;
    this.pages = pages;
    this.today = today;
  }

  record ChangesFilter(
      @Nullable Set<CountryCode> countries,
      @Nullable Set<Indicator> indicators,
      @Nullable Set<EventKind> kinds,
      @Nullable Set<String> by,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean includeRetracted) {

    /** Sorted, so that filters that differ only in order are equal. */
    JournalFilter selection() {
      return new JournalFilter(
          sorted(countries),
          sorted(indicators),
          sorted(kinds),
          sorted(by),
          from,
          to,
          includeRetracted);
    }

    private static <T> @Nullable Set<T> sorted(@Nullable Set<T> given) {
      return given == null ? null : new TreeSet<>(given);
    }
  }

  @QueryMapping
  Page<EventView> changes(@Argument @Nullable ChangesFilter filter, DataFetchingEnvironment env) {
    JournalFilter asked = filter == null ? JournalFilter.ALL : filter.selection();
    AsOf date = today.date();
    return pages
        .page("changes: " + asked, new Selected(journal, asked), PageArguments.of(env))
        .map(event -> new EventView(event.event(), scope(event, date)));
  }

  private static KnowledgeScope scope(JournalEvent event, AsOf date) {
    return event.projected()
        ? KnowledgeScope.ofToday(event.event().id().country(), date)
        : KnowledgeScope.ofRecorded(event.history(), date);
  }

  private record Selected(Journal journal, JournalFilter filter)
      implements LongList<JournalEvent, EntryPlace> {

    @Override
    public List<JournalEvent> first(
        @Nullable EntryPlace after, @Nullable EntryPlace before, int most) {
      return journal.first(filter, after, before, most);
    }

    @Override
    public List<JournalEvent> last(
        @Nullable EntryPlace after, @Nullable EntryPlace before, int most) {
      return journal.last(filter, after, before, most);
    }

    @Override
    public int count() {
      return journal.count(filter);
    }

    @Override
    public String text(JournalEvent item) {
      return item.place().recordedAt() + " " + item.place().id();
    }

    @Override
    public EntryPlace key(String text) {
      int end = text.indexOf(' ');
      return new EntryPlace(
          Instant.parse(text.substring(0, end)),
          EventId.parse(text.substring(end + 1)).orElseThrow());
    }
  }
}
