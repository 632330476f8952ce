package org.cyberwellness.api.recording;

import java.util.List;
import java.util.stream.LongStream;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.comparison.ComparisonView;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.recording.Outcome.Done;
import org.cyberwellness.api.recording.Outcome.Refused;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.comparison.Comparison;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the outcome of a mutation, with today's profile. */
@Component
class OutcomeViews {
  private final Today today;

  OutcomeViews(Today today) {
    this.today = today;
  }

  /** The knowledge of the profile that is shown. */
  KnowledgeScope from(Done done) {
    if (done.dryRun()) {
      return KnowledgeScope.imagined(done.history(), today.date(), done.first() - 1);
    }
    return done.projected()
        ? KnowledgeScope.ofToday(done.history().country(), today.date())
        : KnowledgeScope.ofRecorded(done.history(), today.date());
  }

  /** The recorded events, or why none was recorded. Retractions are no events. */
  RecordingResult result(Outcome outcome) {
    return switch (outcome) {
      case Refused(var errors) ->
          new RecordingResult(List.of(), () -> null, List::of, false, errors);
      case Done done ->
          new RecordingResult(
              LongStream.rangeClosed(done.first(), done.last())
                  .mapToObj(n -> new EventId(done.history().country(), n))
                  .flatMap(id -> done.history().find(id).stream())
                  .map(event -> new EventView(event, from(done)))
                  .toList(),
              () -> profile(done),
              () -> changes(done),
              done.projected(),
              List.of());
    };
  }

  /** The event with this sequence. */
  EventView event(Done done, long sequence) {
    return event(done, new EventId(done.history().country(), sequence));
  }

  EventView event(Done done, EventId id) {
    return new EventView(done.history().find(id).orElseThrow(), from(done));
  }

  /** The current profile; null if the read store does not contain the events yet. */
  @Nullable ProfileView profile(Done done) {
    if (!done.projected()) {
      return null;
    }
    KnowledgeScope scope = from(done);
    return done.dryRun()
        ? ProfileView.imagined(done.history(), scope)
        : ProfileView.of(done.history().at(scope.asOf()));
  }

  /** The changes of the current profile, from just before the mutation to just after it. */
  List<ChangeView> changes(Done done) {
    if (!done.projected()) {
      return List.of();
    }
    KnowledgeScope scope = from(done);
    AsOf asOf = scope.asOf();
    Comparison comparison =
        Comparison.of(
            new Point(asOf, done.history().knownUpTo(done.first() - 1)),
            new Point(asOf, done.history().knownUpTo(done.last())));
    ProfileView before = ProfileView.of(comparison.from());
    ProfileView after =
        done.dryRun() ? new ProfileView(comparison.to(), scope) : ProfileView.of(comparison.to());
    return new ComparisonView(comparison, before, after).changes();
  }
}
