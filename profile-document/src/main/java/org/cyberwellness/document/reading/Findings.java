package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.ProfileEvent;

/** Collects what is found in a section. */
final class Findings {
  /** More than a country's section can have, and more than can be recorded at once. */
  private static final int MOST = 600;

  private final List<ReadStatement> statements = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Sentence> unnamed = new ArrayList<>();

  /** Takes an event; where one of its values is not allowed, a warning in its place. */
  void add(int line, Supplier<ProfileEvent> event) {
    if (statements.size() >= MOST) {
      return;
    }
    try {
      ProfileEvent made = event.get();
      if (statements.stream()
          .noneMatch(
              other -> other instanceof ReadStatement.Said said && said.event().equals(made))) {
        statements.add(new ReadStatement.Said(made, line));
      }
    } catch (InvalidValueException e) {
      warn(line, "what stands here is not taken: it " + e.getMessage());
    }
  }

  void add(ReadStatement statement) {
    statements.add(statement);
  }

  void warn(int line, String message) {
    if (warnings.size() < MOST) {
      warnings.add(new Warning(line, message));
    }
  }

  /** Keeps a sentence that says that something is in place, and does not name it. */
  void addUnnamed(Sentence sentence) {
    unnamed.add(sentence);
  }

  List<Sentence> unnamed() {
    return unnamed;
  }

  List<ReadStatement> statements() {
    return statements;
  }

  List<Warning> warnings() {
    return warnings;
  }

  /** As much of a text as there is room for. */
  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 3) + "...";
  }
}
