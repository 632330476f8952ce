package org.cyberwellness.api.profile;

import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.timeline.Profile;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads all profiles that one level of a query needs at once. */
@Component
class ProfileLoader {

  ProfileLoader(Profiles profiles, BatchLoaderRegistry registry) {
    registry
        .forTypePair(ProfileQuestion.class, Profile.class)
        .registerMappedBatchLoader(
            (questions, _) -> Mono.fromCallable(() -> profiles.answer(questions)));
  }
}
