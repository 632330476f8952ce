package org.cyberwellness.document.difference;

import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.ReadStatement;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.profile.event.CirtRecognitionWithdrawn;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.LegislationRepealed;
import org.cyberwellness.profile.event.MeasureEnded;
import org.cyberwellness.profile.event.MeasureEnding;

/** The end of a measure, by the kind of event that ends its kind. */
final class Ending {
  private Ending() {}

  /** At the date that is told for it, unless the measure began later: then at the document's. */
  static MeasureEnding of(Measure measure, ReadStatement.Ended ended, ReadDocument document) {
    Effective told = ended.effective();
    Effective at =
        told.begin().isBefore(measure.inForceFrom().begin())
            ? Effective.parse("../" + document.date())
            : told;
    return switch (measure.fact()) {
      case LegislationEnacted _ -> new LegislationRepealed(at, measure.id(), ended.source(), null);
      case CirtRecognized _ -> new CirtRecognitionWithdrawn(at, measure.id(), ended.source(), null);
      default -> new MeasureEnded(at, measure.id(), ended.source(), null);
    };
  }
}
