package org.cyberwellness.history.profile;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyberwellness.history.store.Calendar;
import org.cyberwellness.history.store.Calendars;
import org.cyberwellness.history.store.Histories;
import org.cyberwellness.history.store.ProfileReader;
import org.cyberwellness.history.store.ProfileReader.Asked;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/**
 * Answers with profiles: under today's knowledge from the versions written down for that, under an
 * earlier one by folding the country's events.
 */
@Component
public class Profiles {
  /** A version can go between two reads while its country is written, or the store rebuilt. */
  private static final int ATTEMPTS = 5;

  private final Calendars calendars;
  private final ProfileReader reader;
  private final Histories histories;

  Profiles(Calendars calendars, ProfileReader reader, Histories histories) {
    this.calendars = calendars;
    this.reader = reader;
    this.histories = histories;
  }

  /** The answer to each question. */
  public Map<ProfileQuestion, Profile> answer(Collection<ProfileQuestion> questions) {
    Map<ProfileQuestion, Profile> answers = new HashMap<>();
    Set<ProfileQuestion> open = new HashSet<>(questions);
    for (int attempt = 0; attempt < ATTEMPTS && !open.isEmpty(); attempt++) {
      Map<ProfileQuestion, Asked> asked = underNewestCalendar(open);
      if (asked.isEmpty()) {
        break;
      }
      Map<Asked, Profile> read = reader.read(asked.values());
      asked.forEach(
          (question, one) -> {
            Profile profile = read.get(one);
            if (profile == null) {
              calendars.forget(one.calendar());
            } else {
              answers.put(question, profile);
            }
          });
      open.removeAll(answers.keySet());
    }
    answers.putAll(fold(open));
    return answers;
  }

  /** The answer to one question. */
  public Profile answer(ProfileQuestion question) {
    return Objects.requireNonNull(answer(List.of(question)).get(question));
  }

  /** Leaves out the questions that ask for less than the newest calendar knows. */
  private Map<ProfileQuestion, Asked> underNewestCalendar(Set<ProfileQuestion> questions) {
    Map<CountryCode, Calendar> newest = calendars.of(countries(questions));
    Map<ProfileQuestion, Asked> asked = new HashMap<>();
    for (ProfileQuestion question : questions) {
      Calendar calendar = Objects.requireNonNull(newest.get(question.country()));
      KnownAt knownAt = question.knownAt();
      if (knownAt == null || !knownAt.isBefore(calendar.knownAt())) {
        asked.put(question, new Asked(calendar, question.asOf()));
      }
    }
    return asked;
  }

  private Map<ProfileQuestion, Profile> fold(Set<ProfileQuestion> questions) {
    if (questions.isEmpty()) {
      return Map.of();
    }
    Map<CountryCode, CountryHistory> known = histories.of(countries(questions));
    Map<ProfileQuestion, Profile> answers = new HashMap<>();
    for (ProfileQuestion question : questions) {
      CountryHistory history = Objects.requireNonNull(known.get(question.country()));
      KnownAt knownAt = question.knownAt();
      answers.put(
          question, (knownAt == null ? history : history.asKnownAt(knownAt)).at(question.asOf()));
    }
    return answers;
  }

  private static Set<CountryCode> countries(Set<ProfileQuestion> questions) {
    return questions.stream().map(ProfileQuestion::country).collect(toSet());
  }
}
