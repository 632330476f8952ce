package org.cyberwellness.history.profile;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.history.store.Calendar;
import org.cyberwellness.history.store.CalendarCache;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.store.ProfileReader;
import org.cyberwellness.history.store.ProfileReader.Asked;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/**
 * Answers questions for profiles. It uses cached histories if possible. Otherwise a question about
 * present knowledge takes one read of the store, and one about earlier knowledge reads the
 * country's whole history.
 */
@Component
public class Profiles {
  private final CalendarCache calendars;
  private final ProfileReader reader;
  private final HistoryCache histories;

  Profiles(CalendarCache calendars, ProfileReader reader, HistoryCache histories) {
    this.calendars = calendars;
    this.reader = reader;
    this.histories = histories;
  }

  /** The profile that a question asks for. */
  public Profile answer(ProfileQuestion question) {
    return cachedAnswer(question)
        .orElseGet(() -> Objects.requireNonNull(answer(List.of(question)).get(question)));
  }

  /** The stamp of the last event or retraction that is known of a country. */
  public KnownAt newestKnowledge(CountryCode country) {
    return calendars.of(country).knownAt();
  }

  /** The profile, if it can be answered without reading a store. */
  public Optional<Profile> cachedAnswer(ProfileQuestion question) {
    return histories
        .cached(calendars.of(question.country()))
        .map(history -> answer(question, history));
  }

  /** The profile for each question. */
  public Map<ProfileQuestion, Profile> answer(Collection<ProfileQuestion> questions) {
    Map<ProfileQuestion, Profile> answers = new HashMap<>();
    List<ProfileQuestion> today = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    List<ProfileQuestion> past = new ArrayList<>();
    Map<CountryCode, Calendar> newest =
        calendars.of(questions.stream().map(ProfileQuestion::country).collect(toSet()));
    for (ProfileQuestion question : questions) {
      Calendar calendar = Objects.requireNonNull(newest.get(question.country()));
      Optional<CountryHistory> history = histories.cached(calendar);
      if (history.isPresent()) {
        answers.put(question, answer(question, history.get()));
      } else if (asksForAllThatIsKnown(question, calendar)) {
        today.add(question);
        asked.add(new Asked(calendar, question.asOf()));
        histories.prepare(calendar);
      } else {
        past.add(question);
      }
    }
    if (!today.isEmpty()) {
      Iterator<Profile> read = reader.read(asked).iterator();
      today.forEach(question -> answers.put(question, read.next()));
    }
    if (!past.isEmpty()) {
      Map<CountryCode, CountryHistory> known =
          histories.of(past.stream().map(ProfileQuestion::country).collect(toSet()));
      past.forEach(
          question ->
              answers.put(
                  question,
                  answer(question, Objects.requireNonNull(known.get(question.country())))));
    }
    return answers;
  }

  private static boolean asksForAllThatIsKnown(ProfileQuestion question, Calendar calendar) {
    KnownAt knownAt = question.knownAt();
    return knownAt == null || !knownAt.isBefore(calendar.knownAt());
  }

  private static Profile answer(ProfileQuestion question, CountryHistory history) {
    return history.asKnownAt(question.knownAt()).at(question.asOf());
  }
}
