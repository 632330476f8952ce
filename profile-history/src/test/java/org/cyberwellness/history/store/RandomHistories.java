package org.cyberwellness.history.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.cyberwellness.history.ledger.CommandOrigin;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.CountryStream;
import org.cyberwellness.profile.Move;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.RetractEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.ProfileEvent;

/** The commands of random histories, none of which is refused. */
final class RandomHistories {
  private RandomHistories() {}

  /** Those of several countries, shuffled together. */
  static List<GenericCommandMessage<?>> of(List<CountryCode> countries, Random random) {
    List<List<Object>> each = new ArrayList<>();
    JqwikSession.run(
        () -> {
          var moves = Move.histories().generator(1000);
          for (CountryCode country : countries) {
            each.add(commands(Move.streamOf(country, moves.next(random).value())));
          }
        });
    List<GenericCommandMessage<?>> shuffled = new ArrayList<>();
    each.removeIf(List::isEmpty);
    while (!each.isEmpty()) {
      Object command = each.get(random.nextInt(each.size())).removeFirst();
      shuffled.add(
          new GenericCommandMessage<>(command, new CommandOrigin("a steward", null).asMetaData()));
      each.removeIf(List::isEmpty);
    }
    return shuffled;
  }

  /** The entries of one request have one stamp. */
  private static List<Object> commands(CountryStream stream) {
    List<Object> commands = new ArrayList<>();
    stream.entries().stream()
        .collect(groupingBy(CountryStream.Entry::recordedAt, LinkedHashMap::new, toList()))
        .values()
        .forEach(request -> commands.add(command(stream.country(), request)));
    return commands;
  }

  private static Object command(CountryCode country, List<CountryStream.Entry> request) {
    return switch (request.getFirst().event()) {
      case EventRetracted retraction ->
          new RetractEvent(retraction.retracted(), retraction.reason());
      case EventCorrected correction ->
          new CorrectEvent(correction.corrected(), correction.reason(), correction.replacement());
      case ProfileEvent _ ->
          new RecordEvents(
              country,
              request.stream().map(entry -> (ProfileEvent) entry.event()).toList(),
              null,
              false);
    };
  }
}
