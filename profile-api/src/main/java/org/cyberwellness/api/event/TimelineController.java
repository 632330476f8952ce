package org.cyberwellness.api.event;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.api.web.paging.ListSnapshot;
import org.cyberwellness.api.web.paging.Page;
import org.cyberwellness.api.web.paging.PageArguments;
import org.cyberwellness.api.web.paging.Pages;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Indicator;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The recorded events of a country, along either time axis. */
@Controller
class TimelineController {
  private final Pages pages;
  private final Today today;

  TimelineController(Pages pages, Today today) {
    this.pages = pages;
    this.today = today;
  }

  /** The time axis of a timeline. */
  enum TimeAxis {
    EFFECTIVE {
      @Override
      LocalDate dayOf(RecordedEvent event) {
        return event.begin();
      }
    },
    RECORDED {
      @Override
      LocalDate dayOf(RecordedEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
      }
    };

    abstract LocalDate dayOf(RecordedEvent event);

    /** Sorts along the axis. Stamps and sequences have the same order. */
    String keyOf(RecordedEvent event) {
      return "%s:%019d".formatted(dayOf(event), event.sequence());
    }
  }

  record TimelineFilter(
      @Nullable Set<Indicator> indicators,
      @Nullable Set<EventKind> kinds,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean includeRetracted) {
    /** Sorted, so that filters that differ only in order are equal. */
    TimelineFilter {
      indicators = indicators == null ? null : new TreeSet<>(indicators);
      kinds = kinds == null ? null : new TreeSet<>(kinds);
    }

    static final TimelineFilter NONE = new TimelineFilter(null, null, null, null, false);

    boolean takes(RecordedEvent event, TimeAxis axis) {
      LocalDate day = axis.dayOf(event);
      return (includeRetracted || event.retraction() == null)
          && (indicators == null
              || event.event().row() instanceof Indicator indicator
                  && indicators.contains(indicator))
          && (kinds == null || kinds.contains(event.event().kind()))
          && (from == null || !day.isBefore(from))
          && (to == null || !day.isAfter(to));
    }
  }

  @QueryMapping
  CompletableFuture<Page<EventView>> timeline(
      @Argument CountryCode country,
      @Argument @Nullable TimelineFilter filter,
      @Argument @Nullable TimeAxis axis,
      DataFetchingEnvironment env,
      DataLoader<HistoryKey, CountryHistory> histories) {
    PageArguments asked = PageArguments.of(env);
    TimelineFilter given = filter == null ? TimelineFilter.NONE : filter;
    TimeAxis along = axis == null ? TimeAxis.EFFECTIVE : axis;
    String list = "timeline of %s by %s: %s".formatted(country, along, given);
    Optional<ListSnapshot> begun = pages.walk(list, asked);
    KnowledgeScope scope =
        KnowledgeScope.ofToday(country, begun.map(ListSnapshot::asOf).orElseGet(today::date));
    return scope
        .history(histories)
        .thenApply(
            now -> {
              ListSnapshot walk =
                  begun.orElseGet(
                      () -> new ListSnapshot(scope.asOf(), Map.of(country, now.sequence())));
              List<RecordedEvent> events =
                  asOfFirstPage(now, walk).stream()
                      .filter(event -> given.takes(event, along))
                      .toList();
              return pages
                  .page(list, walk, events, along::keyOf, Comparator.naturalOrder(), asked)
                  .map(event -> new EventView(now.find(event.id()).orElse(event), scope));
            });
  }

  /**
   * The history as the first page saw it.
   *
   * @throws UnavailableException if this instance has projected less than the first page saw
   */
  private static List<RecordedEvent> asOfFirstPage(CountryHistory now, ListSnapshot walk) {
    long place = walk.places().getOrDefault(now.country(), -1L);
    if (now.sequence() < place) {
      throw new UnavailableException(
          "The events that the previous page showed cannot be read yet: try again");
    }
    return now.knownUpTo(place).events();
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<Page<EventView>> timeline(
      Country country,
      @Argument @Nullable TimelineFilter filter,
      @Argument @Nullable TimeAxis axis,
      DataFetchingEnvironment env,
      DataLoader<HistoryKey, CountryHistory> histories) {
    return timeline(country.code(), filter, axis, env, histories);
  }
}
