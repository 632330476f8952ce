package org.cyberwellness.api.subscription;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.cyberwellness.api.web.paging.Cursors;
import org.cyberwellness.history.change.ChangeFeed;
import org.cyberwellness.history.change.Changes;
import org.cyberwellness.history.change.Position;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Delivers changes of profiles. */
@Controller
class SubscriptionController {
  private final Changes changes;
  private final Streams streams;
  private final Cursors cursors;

  SubscriptionController(Changes changes, Streams streams, Cursors cursors) {
    this.changes = changes;
    this.streams = streams;
    this.cursors = cursors;
  }

  @SubscriptionMapping
  Flux<ProfileChangeView> profileChanged(
      @Argument @Nullable Set<CountryCode> countries,
      @Argument @Nullable Set<Indicator> indicators,
      @Argument @Nullable String after,
      DataFetchingEnvironment env) {
    ChangeFilter filter = ChangeFilter.of(countries, indicators);
    String list = filter.list();
    Position told =
        after == null
            ? null
            : PositionText.parse(cursors.open(list, after, "after"), filter.countries());
    ChangeFeed feed = changes.follow(filter.countries(), filter::takes, told);
    return streams
        .of(feed)
        .doOnNext(_ -> forgetLoaded(env))
        .map(
            change ->
                new ProfileChangeView(
                    change, position -> cursors.sign(list, PositionText.of(position))));
  }

  /** Objects loaded for one change are outdated for the next, and would accumulate. */
  private static void forgetLoaded(DataFetchingEnvironment env) {
    env.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
  }
}
