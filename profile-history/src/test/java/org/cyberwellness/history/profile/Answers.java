package org.cyberwellness.history.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.springframework.context.ApplicationContext;

/** What an application answers about a country. */
public final class Answers {
  private Answers() {}

  /** On every day, under the knowledge of today and of every stamp, what the history makes. */
  public static void assertSay(ApplicationContext application, CountryHistory history) {
    List<ProfileQuestion> questions = new ArrayList<>();
    for (AsOf day : Histories.DAYS) {
      questions.add(new ProfileQuestion(history.country(), day, null));
      history.events().stream()
          .map(event -> new KnownAt(event.recordedAt()))
          .distinct()
          .map(knownAt -> new ProfileQuestion(history.country(), day, knownAt))
          .forEach(questions::add);
    }

    Map<ProfileQuestion, Profile> answers = application.getBean(Profiles.class).answer(questions);

    assertThat(answers).hasSameSizeAs(questions);
    answers.forEach(
        (question, answer) -> assertThat(answer).isEqualTo(expected(history, question)));
  }

  private static Profile expected(CountryHistory history, ProfileQuestion question) {
    KnownAt knownAt = question.knownAt();
    return (knownAt == null ? history : history.asKnownAt(knownAt)).at(question.asOf());
  }
}
