package org.cyberwellness.api.source;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.api.web.paging.ListSnapshot;
import org.cyberwellness.api.web.paging.Page;
import org.cyberwellness.api.web.paging.PageArguments;
import org.cyberwellness.api.web.paging.Pages;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.source.CitedSource;
import org.cyberwellness.history.source.CitedSources;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists the sources that standing events cite. */
@Controller
class SourcesController {
  private static final String BETWEEN = "\n";

  private final CitedSources sources;
  private final Standings standings;
  private final Pages pages;
  private final Today today;

  SourcesController(CitedSources sources, Standings standings, Pages pages, Today today) {
    this.sources = sources;
    this.standings = standings;
    this.pages = pages;
    this.today = today;
  }

  record SourceFilter(
      @Nullable String titleContains,
      @Nullable String urlStartsWith,
      @Nullable String publisher,
      @Nullable Set<CountryCode> countries) {
    static final SourceFilter NONE = new SourceFilter(null, null, null, null);

    /** Sorted, so that filters that differ only in order are equal. */
    SourceFilter {
      countries = countries == null ? null : new TreeSet<>(countries);
    }

    Map<CountryCode, Long> among(Map<CountryCode, Long> places) {
      Map<CountryCode, Long> some = new TreeMap<>(places);
      if (countries != null) {
        some.keySet().retainAll(countries);
      }
      return some;
    }

    boolean takes(Source source) {
      return (titleContains == null || lower(source.title()).contains(lower(titleContains)))
          && (urlStartsWith == null
              || source.url() != null && source.url().text().startsWith(urlStartsWith))
          && (publisher == null
              || source.publisher() != null && source.publisher().text().equals(publisher));
    }

    private static String lower(Object text) {
      return text.toString().toLowerCase(Locale.ROOT);
    }
  }

  @QueryMapping
  Page<CitedSource> sources(@Argument @Nullable SourceFilter filter, DataFetchingEnvironment env) {
    SourceFilter given = filter == null ? SourceFilter.NONE : filter;
    PageArguments asked = PageArguments.of(env);
    String list = "sources: " + given;
    Optional<ListSnapshot> begun = pages.walk(list, asked);
    ListSnapshot walk = begun.orElseGet(() -> new ListSnapshot(today.date(), standings.places()));
    return pages.page(
        list,
        walk,
        List.copyOf(sources.in(given.among(walk.places()), given::takes)),
        SourcesController::key,
        Comparator.naturalOrder(),
        asked);
  }

  /** Sorts by title; the other fields tell sources of one title apart. */
  private static String key(CitedSource cited) {
    Source source = cited.source();
    return Stream.of(
            source.title().text().toLowerCase(Locale.ROOT),
            source.title(),
            source.publisher(),
            source.publishedOn(),
            source.url())
        .map(part -> Objects.toString(part, ""))
        .collect(Collectors.joining(BETWEEN));
  }
}
