package org.cyberwellness.api.standing;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.web.paging.ListSnapshot;
import org.cyberwellness.api.web.paging.Page;
import org.cyberwellness.api.web.paging.PageArguments;
import org.cyberwellness.api.web.paging.Pages;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists the profiles of countries. */
@Controller
class ProfilesController {
  private final Standings standings;
  private final Profiles profiles;
  private final Pages pages;
  private final Today today;

  ProfilesController(Standings standings, Profiles profiles, Pages pages, Today today) {
    this.standings = standings;
    this.profiles = profiles;
    this.pages = pages;
    this.today = today;
  }

  @QueryMapping
  Page<ProfileView> profiles(
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Instant knownAt,
      @Argument @Nullable StandingFilter filter,
      @Argument @Nullable StandingOrder orderBy,
      DataFetchingEnvironment env) {
    PageArguments asked = PageArguments.of(env);
    AsOf date = today.asOf(asOf, "asOf");
    KnownAt known = Today.knownAt(knownAt);
    StandingFilter given = filter == null ? StandingFilter.NONE : filter;
    StandingOrder order = orderBy == null ? StandingOrder.BY_NAME : orderBy;
    String list = "profiles as of %s, known at %s: %s by %s".formatted(asOf, knownAt, given, order);
    ListSnapshot walk =
        pages.walk(list, asked).orElseGet(() -> new ListSnapshot(date, standings.places()));
    List<Standing> matching =
        standings.on(walk.asOf(), known, walk.places()).stream()
            .filter(given.asPredicate())
            .toList();
    Page<Standing> page = pages.page(list, walk, matching, order::keyOf, order.ofKeys(), asked);
    return withProfiles(page, walk.asOf());
  }

  /** Each profile with the knowledge of the standing that matched. */
  private Page<ProfileView> withProfiles(Page<Standing> page, AsOf date) {
    Page<ProfileQuestion> questions =
        page.map(standing -> new ProfileQuestion(standing.country(), date, standing.knownAt()));
    Map<ProfileQuestion, Profile> answers = profiles.answer(questions.nodes());
    return questions.map(question -> ProfileView.of(Objects.requireNonNull(answers.get(question))));
  }
}
