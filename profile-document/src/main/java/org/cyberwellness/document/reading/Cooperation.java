package org.cyberwellness.document.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MembershipJoined;
import org.jspecify.annotations.Nullable;

/** 1.5.4: memberships, and exercises that the country took part in. */
final class Cooperation {
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are|became|has become|has been) (?:also )?(?:an? |the )?(?:full"
              + " |associate |active |founding )?(?:members?|beneficiary|partner|part) (?:states?"
              + " |countr(?:y|ies) )?(?:of|to|in|with)|(?:is|are) among the beneficiary countries"
              + " of|has joined|joined|membership (?:of|in)|affiliated (?:to|with)|member of)"
              + " (?:the )?");
  private static final Pattern EXERCISE =
      Pattern.compile(
          "(?i)\\b(?:participated|participates|took part|takes part|hosted and"
              + " participated|hosted|hosts|held|involved) (?:in |at )?(?:the |an? )?(?=\\S)");
  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "(?i),? (?:and"
              + " (?:has|have|is|also)|which|that|held|hosted|organi[sz]ed|conducted|at|in|on|from|during|since|to)\\b|"
              + " \\(\\d|, (?:in|on|at)\\b|[;]|\\.$|\\. ");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:held in|held at|hosted in|at|in) (?:the"
              + " )?(?=\\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(.{1,80}?)(?:,?"
              + " (?:in|on|from|during) |;|\\.?$|,? \\()");
  private static final Pattern SEPARATOR =
      Pattern.compile(", and (?:the )?|, (?:the )?| and (?:the )?");

  private Cooperation() {}

  static void read(Sentence sentence, Context context, Findings findings) {
    String text = sentence.text();
    Matcher member = MEMBER.matcher(text);
    Matcher exercise = EXERCISE.matcher(text);
    if (member.find()) {
      String rest = text.substring(member.end());
      for (String name : names(untilEnd(rest))) {
        join(name, sentence, context, findings);
      }
    } else if (exercise.find()) {
      participate(text.substring(exercise.end()), sentence, context, findings);
    } else {
      findings.warn(
          sentence.line(), "neither a membership nor an exercise is found here: nothing is taken");
    }
  }

  /** An item under a lead that says what its items are. */
  static void readItem(String lead, Sentence item, Context context, Findings findings) {
    if (MEMBER.matcher(item.text()).find() || EXERCISE.matcher(item.text()).find()) {
      read(item, context, findings);
    } else if (EXERCISE.matcher(lead).find() && !MEMBER.matcher(lead).find()) {
      participate(item.text(), item, context, findings);
    } else {
      join(Names.cleaned(item.text()), item, context, findings);
    }
  }

  private static void join(String name, Sentence sentence, Context context, Findings findings) {
    findings.add(
        sentence.line(),
        () ->
            new MembershipJoined(
                context.effective(sentence.text()),
                new Line(name),
                context.url(name),
                null,
                context.source(),
                null));
  }

  private static void participate(
      String told, Sentence sentence, Context context, Findings findings) {
    String name = untilEnd(told);
    String rest = told.substring(told.indexOf(name) + name.length());
    String title =
        context.acronyms().meaningOf(name).map(words -> words + " (" + name + ")").orElse(name);
    findings.add(
        sentence.line(),
        () ->
            new ExerciseParticipated(
                context.happened(sentence.text()),
                new Line(title),
                place(rest),
                context.url(title),
                context.source(),
                null));
  }

  private static @Nullable Line place(String text) {
    Matcher place = PLACE.matcher(text);
    return place.find() ? new Line(place.group(1)) : null;
  }

  private static String untilEnd(String rest) {
    Matcher end = AFTER_TITLE.matcher(rest);
    return Names.cleaned(end.find() ? rest.substring(0, end.start()) : rest);
  }

  /** Several names only where each is an acronym, or a name of several words. */
  private static List<String> names(String text) {
    List<String> parts = List.of(SEPARATOR.split(text));
    return parts.stream().allMatch(Organisations::beginsName)
        ? parts.stream().map(Names::cleaned).toList()
        : List.of(text);
  }
}
