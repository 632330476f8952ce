package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.cyberwellness.profile.CountryStream;
import org.cyberwellness.profile.Recorded;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.Examples;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ArrivalOrderPropertyTest {
  private static final CountryCode KH = new CountryCode("KH");

  @Property
  void the_same_facts_give_the_same_profile_in_whichever_order_they_arrive(
      @ForAll Story story, @ForAll long seed, @ForAll long otherSeed) {
    List<RecordedEvent> standing =
        story.history().events().stream().filter(e -> e.retraction() == null).toList();
    Arrival first = new Arrival(standing, new Random(seed));
    Arrival second = new Arrival(first.accepted, new Random(otherSeed));

    assertThat(second.accepted).hasSameSizeAs(first.accepted);
    for (AsOf day : Histories.DAYS) {
      String profile = Told.of(first.history.at(day));
      assertThat(Told.of(second.history.at(day))).isEqualTo(profile);
      if (first.accepted.size() == standing.size()) {
        assertThat(Told.of(story.history().at(day))).isEqualTo(profile);
      }
    }
  }

  /** The facts recorded anew in a random order, each after the measure that it names. */
  private static final class Arrival {
    private final List<RecordedEvent> accepted = new ArrayList<>();
    private final CountryHistory history;

    Arrival(List<RecordedEvent> facts, Random random) {
      CountryStream stream = new CountryStream(KH);
      Map<MeasureId, MeasureId> renamed = new HashMap<>();
      List<RecordedEvent> waiting = new ArrayList<>(facts);
      while (true) {
        List<RecordedEvent> ready =
            waiting.stream().filter(e -> named(e).map(renamed::containsKey).orElse(true)).toList();
        if (ready.isEmpty()) {
          break;
        }
        RecordedEvent next = ready.get(random.nextInt(ready.size()));
        waiting.remove(next);
        Optional<Recorded> recorded = stream.record(List.of(renaming(next.event(), renamed)));
        if (recorded.isPresent()) {
          accepted.add(next);
          if (next.beginsMeasure()) {
            MeasureId measure = next.measure();
            long sequence = recorded.get().firstSequence();
            renamed.put(measure, new MeasureId(KH, measure.indicator(), sequence));
          }
        }
      }
      history =
          CountryHistory.empty(KH)
              .with(
                  stream.entries().stream()
                      .map(e -> new StreamEntry(e.id(), e.recordedAt(), "", e.event()))
                      .toList());
    }

    private static Optional<MeasureId> named(RecordedEvent event) {
      Map<String, Object> fields = EventFields.of(event.event());
      return Optional.ofNullable(
          (MeasureId) fields.getOrDefault("replaces", fields.get("measureId")));
    }

    private static ProfileEvent renaming(ProfileEvent event, Map<MeasureId, MeasureId> names) {
      Map<String, Object> fields = EventFields.of(event);
      return Examples.make(
          event.kind().type(),
          component ->
              fields.get(component.getName()) instanceof MeasureId id
                  ? names.get(id)
                  : fields.get(component.getName()));
    }
  }

  /** What a profile tells, but for ids, stamps and sequences. */
  private static final class Told {
    static String of(Profile profile) {
      StringBuilder told = new StringBuilder();
      told.append(profile.eventCount()).append(" events, last ").append(profile.lastChangedOn());
      profile.figures().forEach((figure, event) -> told.append("\n").append(event.event()));
      profile
          .statements()
          .forEach(
              (indicator, statement) -> {
                told.append(
                    "\n%s %s since %s".formatted(indicator, statement.status(), statement.since()));
                statement.measures().forEach(m -> told.append("\n  ").append(fields(m)));
              });
      return told.toString();
    }

    private static Map<String, Object> fields(Measure measure) {
      Map<String, Object> fields = EventFields.of(measure.fact());
      fields.remove("replaces");
      fields.put("kind", measure.fact().kind());
      return fields;
    }
  }
}
