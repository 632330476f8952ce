package org.cyberwellness.api.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cyberwellness.api.figure.DataSet.DataPoint;
import org.cyberwellness.api.figure.FigurePlan.Revision;
import org.cyberwellness.api.recording.DerivedEventRecorder;
import org.cyberwellness.api.recording.DerivedEvents;
import org.cyberwellness.api.recording.EventCorrector;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Passage;
import org.springframework.stereotype.Component;

/** Records what a data set says beyond a country's history. */
@Component
public class FigureImport {
  private final DerivedEventRecorder recordings;
  private final EventCorrector corrections;

  FigureImport(DerivedEventRecorder recordings, EventCorrector corrections) {
    this.recordings = recordings;
    this.corrections = corrections;
  }

  /**
   * What became of a country's rows.
   *
   * @param recorded the number of new figures
   * @param corrected the number of corrections
   */
  public record Result(int recorded, int corrected, FigurePlan plan, List<UserError> errors) {}

  /**
   * Imports the rows of one country. New figures are recorded together, and then each correction;
   * an interrupted import is completed by another.
   *
   * @param rows no two of one year
   * @param dryRun true to report what would be recorded without recording it
   */
  public Result carryOut(Caller caller, CountryCode country, List<DataPoint> rows, boolean dryRun) {
    AtomicReference<FigurePlan> planned = new AtomicReference<>(FigurePlan.NOTHING);
    List<UserError> errors =
        new ArrayList<>(
            recordings
                .record(
                    caller,
                    new DerivedEvents(
                        "importFigures",
                        country,
                        List.of(),
                        null,
                        dryRun,
                        history -> {
                          FigurePlan plan = FigurePlan.of(rows, history);
                          planned.set(plan);
                          return List.copyOf(plan.fresh());
                        }))
                .userErrors());
    FigurePlan plan = planned.get();
    int recorded = errors.isEmpty() ? plan.fresh().size() : 0;
    int corrected = 0;
    for (Revision revision : plan.revisions()) {
      List<UserError> refused =
          corrections.correct(
              caller, revision.corrected(), reason(revision), revision.replacement(), dryRun);
      errors.addAll(refused);
      corrected += refused.isEmpty() ? 1 : 0;
    }
    return new Result(recorded, corrected, plan, errors);
  }

  private static Passage reason(Revision revision) {
    return new Passage(
        "Another edition of the data set gives another figure of this year: %s"
            .formatted(revision.replacement().source().title()));
  }
}
