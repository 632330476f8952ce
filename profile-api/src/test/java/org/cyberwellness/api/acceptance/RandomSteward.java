package org.cyberwellness.api.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Records, retracts and corrects at random on few days, so that much collides. */
public final class RandomSteward {
  private static final List<String> EFFECTIVE =
      List.of(
          "2010-12-30", "2010-12-31", "2010", "../2010", "2011-01-01", "2011", "2010-12-31/2012");

  private final Steward steward;
  private final Random random;
  private final List<String> events = new ArrayList<>();
  private final List<String> measures = new ArrayList<>();
  private int done;

  public RandomSteward(Steward steward, Random random) {
    this.steward = steward;
    this.random = random;
  }

  public String country() {
    return steward.country();
  }

  /** How many requests were carried out. */
  public int done() {
    return done;
  }

  /** Asks for something; it may be refused. */
  public void act() {
    switch (random.nextInt(10)) {
      case 0 -> count(steward.retract(any(events)));
      case 1, 2 -> {
        Answer corrected = steward.correct(any(events), fact());
        count(corrected);
        events.addAll(corrected.texts("correctEvent.event.id"));
      }
      default -> {
        Answer recorded = steward.ask(List.of(fact()), Map.of());
        count(recorded);
        events.addAll(recorded.texts("recordEvents.events.id"));
        measures.addAll(recorded.texts("recordEvents.events.measure.id"));
      }
    }
  }

  private void count(Answer answer) {
    if (answer.userErrors().isEmpty()) {
      done++;
    }
  }

  private Map<String, Object> fact() {
    String effective = any(EFFECTIVE);
    String title = any(List.of("A", "B", "C"));
    return switch (random.nextInt(12)) {
      case 0 -> Facts.law(effective, title);
      case 1, 2 -> Facts.cirt(effective, title);
      case 3 -> Facts.membership(effective, title);
      case 4 -> Facts.exercise(effective, title);
      case 5 -> Facts.absence(effective, any(List.of("CIRT", "INTERNATIONAL_COOPERATION")));
      case 6 -> Facts.development(effective, "CRIMINAL_LEGISLATION");
      case 7 -> Facts.population(effective, random.nextInt(1000));
      case 8 -> Facts.fact("treatySigned", effective, "title", title);
      case 9 -> Facts.fact("cirtRecognized", effective, "title", title, "replaces", any(measures));
      default -> Facts.ended(effective, any(measures));
    };
  }

  private String any(List<String> texts) {
    return texts.isEmpty() ? "none" : texts.get(random.nextInt(texts.size()));
  }
}
