package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.EventFields;

/** Decides whether two statements on one indicator differ. */
final class Differences {
  private static final Set<String> NOT_THE_MEASURES = Set.of("source", "note", "replaces");

  private Differences() {}

  /**
   * Whether status, since or a listed measure differs. Different evidence alone is no difference.
   */
  static boolean differ(Statement one, Statement other) {
    return one != other
        && (differInStatus(one, other)
            || one.measures().size() != other.measures().size()
            || !saysAll(other, one.measures()));
  }

  static boolean differInStatus(Statement one, Statement other) {
    return one.status() != other.status() || !Objects.equals(one.since(), other.since());
  }

  /**
   * The measures of the first statement that the other does not list, or lists with other fields.
   */
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

  /** Whether both give the measure the same content. The source does not matter. */
  private static boolean saySame(Measure one, Measure other) {
    return one.begunBy().sequence() == other.begunBy().sequence()
        || content(one).equals(content(other));
  }

  /** The kind and the fields of a measure. */
  private static List<Object> content(Measure measure) {
    Map<String, Object> fields = EventFields.of(measure.fact());
    fields.keySet().removeAll(NOT_THE_MEASURES);
    return List.of(measure.fact().kind(), fields);
  }
}
