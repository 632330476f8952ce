package org.cyberwellness.api.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.recording.AmendmentOutcome;
import org.cyberwellness.api.recording.AmendmentRecorder;
import org.cyberwellness.api.recording.Amendments;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.recording.UserError.UserErrorCode;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.journal.RecordedHistories;
import org.cyberwellness.history.ledger.KnownRequest;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.source.CitedSources;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.AmendEvents;
import org.cyberwellness.profile.Amendment;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StoredForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrects the events that cite a source so that they cite another: of each country all or none.
 */
@Component
class SourceCorrection {
  private static final String MUTATION = "correctSource";
  private static final String TO = "to";
  private static final JsonMapper JSON = StoredForm.configure(JsonMapper.builder()).build();

  private final AmendmentRecorder recorder;
  private final CitedSources sources;
  private final RecordedHistories histories;
  private final Ledger ledger;

  SourceCorrection(
      AmendmentRecorder recorder,
      CitedSources sources,
      RecordedHistories histories,
      Ledger ledger) {
    this.recorder = recorder;
    this.sources = sources;
    this.histories = histories;
    this.ledger = ledger;
  }

  /**
   * What is asked.
   *
   * @param countries the only countries whose events are corrected; null for all
   * @param requestId the client's id for the request; null if it has none
   */
  record AskedSource(
      Source from,
      Source to,
      @Nullable Set<CountryCode> countries,
      Passage reason,
      @Nullable String requestId,
      boolean dryRun) {}

  /**
   * What was corrected, or would be.
   *
   * @param corrected the number of events
   */
  record CorrectSourcePayload(int corrected, List<Country> countries, List<UserError> userErrors) {}

  CorrectSourcePayload carryOut(Caller caller, AskedSource asked) {
    if (asked.from().equals(asked.to())) {
      return refused(UserError.invalid("is the same as from: give another source", TO));
    }
    List<Amendments> amendments = amendments(asked);
    if (amendments.isEmpty()) {
      return refused(
          new UserError(
              UserErrorCode.NOT_FOUND,
              "is cited by no standing event: give all fields of a source as sources lists it",
              List.of("from")));
    }
    Map<CountryCode, AmendmentOutcome> outcomes = recorder.record(caller, amendments);
    List<CountryCode> done =
        outcomes.keySet().stream()
            .filter(country -> Objects.requireNonNull(outcomes.get(country)).errors().isEmpty())
            .sorted()
            .toList();
    return new CorrectSourcePayload(
        outcomes.values().stream().mapToInt(AmendmentOutcome::changes).sum(),
        done.stream().map(Country::new).toList(),
        outcomes.values().stream()
            .flatMap(outcome -> outcome.errors().stream())
            .distinct()
            .toList());
  }

  private static CorrectSourcePayload refused(UserError error) {
    return new CorrectSourcePayload(0, List.of(), List.of(error));
  }

  /** A country of which the same request corrected everything before is asked again, too. */
  private List<Amendments> amendments(AskedSource asked) {
    Set<CountryCode> all = new TreeSet<>(sources.countriesOf(asked.from()));
    if (asked.countries() != null) {
      all.retainAll(asked.countries());
    }
    Map<CountryCode, CountryHistory> known = histories.of(all);
    Map<CountryCode, List<Amendment>> corrections = new LinkedHashMap<>();
    Optional<CountryCode> first = answeredFirst(asked);
    first.ifPresent(country -> corrections.put(country, List.of()));
    answeredLater(asked).forEach(country -> corrections.put(country, List.of()));
    all.forEach(
        country -> {
          List<Amendment> found = corrections(asked, Objects.requireNonNull(known.get(country)));
          if (!found.isEmpty()) {
            corrections.put(country, found);
          }
        });
    CountryCode owner = first.orElse(corrections.keySet().stream().findFirst().orElse(null));
    List<Amendments> amendments = new ArrayList<>();
    corrections.forEach(
        (country, found) ->
            amendments.add(amendments(asked, country, found, country.equals(owner))));
    return amendments;
  }

  private Optional<CountryCode> answeredFirst(AskedSource asked) {
    return Optional.ofNullable(asked.requestId())
        .flatMap(ledger::request)
        .map(KnownRequest::range)
        .map(range -> range.country());
  }

  private List<CountryCode> answeredLater(AskedSource asked) {
    return CountryCode.all().stream()
        .filter(
            country ->
                Optional.ofNullable(AmendmentRecorder.partOf(asked.requestId(), country, false))
                    .flatMap(ledger::request)
                    .isPresent())
        .toList();
  }

  private static List<Amendment> corrections(AskedSource asked, CountryHistory history) {
    return history.events().stream()
        .filter(event -> event.retraction() == null)
        .filter(event -> event.event().source().equals(asked.from()))
        .<Amendment>map(
            event ->
                new Amendment.Correction(
                    event.id(), asked.reason(), citing(event.event(), asked.to())))
        .toList();
  }

  /** The same fact from another source. */
  private static ProfileEvent citing(ProfileEvent event, Source source) {
    ObjectNode form = JSON.valueToTree(event);
    form.set("source", JSON.valueToTree(source));
    return JSON.treeToValue(form, event.getClass());
  }

  private static Amendments amendments(
      AskedSource asked, CountryCode country, List<Amendment> corrections, boolean first) {
    return new Amendments(
        MUTATION,
        new AmendEvents(country, corrections, asked.dryRun()),
        Arrays.asList(
            asked.from(),
            asked.to(),
            asked.countries() == null ? null : List.copyOf(asked.countries()),
            asked.reason()),
        AmendmentRecorder.partOf(asked.requestId(), country, first),
        refusal -> path(refusal, corrections));
  }

  /** The event that cannot cite the new source, such as one that does so already. */
  private static List<String> path(Refusal refusal, List<Amendment> corrections) {
    return refusal.event() != null
            && corrections.get(refusal.event()) instanceof Amendment.Correction correction
        ? List.of(TO, correction.event().toString())
        : List.of(TO);
  }
}
