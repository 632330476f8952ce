package org.cyberwellness.profile;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;

/** A command of a random history; what it names is picked when it is made. */
public sealed interface Move {

  /** Records one or more facts at once. */
  record Say(List<Draft> drafts) implements Move {
    private List<ProfileEvent> facts(CountryStream stream) {
      List<MeasureId> measures = measuresBrought(stream);
      return drafts.stream().map(draft -> draft.fact(measures)).toList();
    }
  }

  /** Retracts an event. */
  record Retract(int pick) implements Move {}

  /** Corrects an event. */
  record Correct(int pick, Draft draft) implements Move {}

  /** Makes the command, or nothing where the aggregate refuses it. */
  default void on(CountryStream stream) {
    List<EventId> events =
        stream.entries().stream()
            .filter(e -> !(e.event() instanceof EventRetracted))
            .map(CountryStream.Entry::id)
            .toList();
    switch (this) {
      case Say say -> stream.record(say.facts(stream));
      case Retract retract when !events.isEmpty() ->
          stream.retract(events.get(retract.pick % events.size()));
      case Correct correct when !events.isEmpty() -> {
        EventId id = events.get(correct.pick % events.size());
        stream.correct(
            id, correct.draft.about(fact(stream, id).row()).fact(measuresBrought(stream)));
      }
      case Retract _, Correct _ -> {}
    }
  }

  /** A stream on which the moves were made. */
  static CountryStream streamOf(CountryCode country, List<Move> moves) {
    CountryStream stream = new CountryStream(country);
    moves.forEach(move -> move.on(stream));
    return stream;
  }

  /** Up to about 40 events over four indicators, two figures and few days. */
  static Arbitrary<List<Move>> histories() {
    Arbitrary<Integer> picks = Arbitraries.integers().between(0, 999);
    Arbitrary<Draft> drafts =
        Combinators.combine(
                Arbitraries.of(Draft.Form.class),
                Arbitraries.of(EFFECTIVES),
                Arbitraries.of("A", "B"),
                Arbitraries.of("ITU", "UNIDIR"),
                picks)
            .as(Draft::new);
    Arbitrary<Move> moves =
        Arbitraries.frequencyOf(
            Tuple.of(8, drafts.list().ofMinSize(1).ofMaxSize(2).map(Say::new)),
            Tuple.of(1, picks.map(Retract::new)),
            Tuple.of(1, Combinators.combine(picks, drafts).as(Correct::new)));
    return moves
        .list()
        .ofMaxSize(40)
        .withSizeDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  /** Of every form, on a few days. */
  List<String> EFFECTIVES =
      List.of(
          "2009/2010",
          "2010-12-30",
          "2010-12-31",
          "2010-12-31/2012",
          "2010-12",
          "2010",
          "../2010",
          "../2010-12-30",
          "2011-01-01",
          "../2011-01-01",
          "2011-01",
          "2011-01-31",
          "2011",
          "../2011-12");

  private static ProfileEvent fact(CountryStream stream, EventId id) {
    return switch (stream.entries().get((int) id.sequence()).event()) {
      case ProfileEvent fact -> fact;
      case EventCorrected correction -> correction.replacement();
      case EventRetracted _ -> throw new IllegalArgumentException(id + " is a retraction");
    };
  }

  private static List<MeasureId> measuresBrought(CountryStream stream) {
    return stream.entries().stream()
        .flatMap(
            entry ->
                switch (entry.event()) {
                  case ProfileEvent fact ->
                      Stream.ofNullable(StandingEvents.measureOf(entry.id(), fact));
                  case EventCorrected correction -> Stream.ofNullable(correction.measure());
                  case EventRetracted _ -> Stream.<MeasureId>empty();
                })
        .distinct()
        .toList();
  }
}
