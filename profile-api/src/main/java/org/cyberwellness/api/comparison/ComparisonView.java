package org.cyberwellness.api.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.profile.MeasurementView;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.history.comparison.ChangeReason;
import org.cyberwellness.history.comparison.Comparison;
import org.cyberwellness.history.comparison.FigureChange;
import org.cyberwellness.profile.event.EventKind;
import org.jspecify.annotations.Nullable;

/** Two profiles of a country and their differences, as the API shows them. */
public record ComparisonView(Comparison comparison, ProfileView from, ProfileView to) {

  /**
   * A background figure that differs.
   *
   * @param latest the scope of the causes: that of the profile with more knowledge
   */
  public record BackgroundChange(
      FigureChange change, ProfileView from, ProfileView to, KnowledgeScope latest) {

    /** The kind of the events that give it. */
    public EventKind kind() {
      return switch (change.figure()) {
        case POPULATION -> EventKind.POPULATION_ESTIMATED;
        case INTERNET_USERS -> EventKind.INTERNET_USE_MEASURED;
      };
    }

    /** The figure in the first profile. */
    public @Nullable MeasurementView before() {
      return MeasurementView.of(change.before(), from.scope());
    }

    /** The figure in the second profile. */
    public @Nullable MeasurementView after() {
      return MeasurementView.of(change.after(), to.scope());
    }

    /** The reasons of the difference. */
    public Set<ChangeReason> reasons() {
      return change.reasons();
    }

    /** The events that caused the difference. */
    public List<EventView> causedBy() {
      return change.causedBy().stream().map(event -> new EventView(event, latest)).toList();
    }
  }

  /** The indicators that differ, in the template's order. */
  public List<ChangeView> changes() {
    return comparison.changes().stream()
        .map(change -> new ChangeView(change, from, to, latest()))
        .toList();
  }

  private KnowledgeScope latest() {
    return from.profile().sequence() > to.profile().sequence() ? from.scope() : to.scope();
  }

  /** The background figures that differ. */
  public List<BackgroundChange> backgroundChanges() {
    return comparison.figureChanges().stream()
        .map(change -> new BackgroundChange(change, from, to, latest()))
        .toList();
  }

  /** The change of the readiness score, -1 to 1. */
  public double readinessChange() {
    return comparison.readinessChange();
  }

  /** The part of that change, -1 to 1, that comes from better reporting. */
  public double readinessChangeFromReporting() {
    return comparison.readinessChangeFromReporting();
  }
}
