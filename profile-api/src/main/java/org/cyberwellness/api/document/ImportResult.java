package org.cyberwellness.api.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.ReadSection;
import org.cyberwellness.document.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The result of an import.
 *
 * @param document null if it could not be read
 * @param recording null if nothing was recorded because of an error
 * @param contradictions by section, where the document contradicts the history
 */
public record ImportResult(
    @Nullable ReadDocument document,
    @Nullable RecordingResult recording,
    Map<ReadSection, List<Warning>> contradictions,
    List<UserError> errors) {

  /** All warnings, by line. */
  public List<Warning> warnings() {
    return document == null
        ? List.of()
        : Stream.concat(
                document.warnings().stream(),
                document.sections().stream().flatMap(section -> warnings(section).stream()))
            .sorted(Comparator.comparingInt(Warning::line))
            .toList();
  }

  /** The warnings of a section. */
  List<Warning> warnings(ReadSection section) {
    return Stream.concat(
            section.warnings().stream(), contradictions.getOrDefault(section, List.of()).stream())
        .toList();
  }
}
