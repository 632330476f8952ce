package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.EventFields;

/** Tells where two statements on one indicator do not say the same. */
final class Differences {
  private static final Set<String> NOT_THE_MEASURES = Set.of("source", "note", "replaces");

  private Differences() {}

  /** Whether status, since or any listed measure differs; evidence alone is no difference. */
  static boolean differ(Statement one, Statement other) {
    return one != other
        && (differInStatus(one, other)
            || one.measures().size() != other.measures().size()
            || !saysAll(other, one.measures()));
  }

  static boolean differInStatus(Statement one, Statement other) {
    return one.status() != other.status() || !Objects.equals(one.since(), other.since());
  }

  /** The measures of one statement that another does not list, or lists with other fields. */
  static List<Measure> missing(Statement here, Statement there) {
    return here.measures().stream().filter(measure -> !says(there, measure)).toList();
  }

  private static boolean saysAll(Statement statement, List<Measure> measures) {
    for (Measure measure : measures) {
      if (!says(statement, measure)) {
        return false;
      }
    }
    return true;
  }

  private static boolean says(Statement statement, Measure measure) {
    for (Measure listed : statement.measures()) {
      if (listed.id().equals(measure.id())) {
        return saySame(listed, measure);
      }
    }
    return false;
  }

  /** Whether they say the same of the measure; who says so is no difference. */
  private static boolean saySame(Measure one, Measure other) {
    return one.broughtBy().sequence() == other.broughtBy().sequence()
        || content(one).equals(content(other));
  }

  /** What a measure says of itself, its kind first. */
  private static List<Object> content(Measure measure) {
    Map<String, Object> fields = EventFields.of(measure.fact());
    fields.keySet().removeAll(NOT_THE_MEASURES);
    return List.of(measure.fact().kind(), fields);
  }
}
