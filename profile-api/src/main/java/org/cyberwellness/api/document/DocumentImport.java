package org.cyberwellness.api.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.cyberwellness.api.recording.DerivedEventRecorder;
import org.cyberwellness.api.recording.DerivedEvents;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.document.difference.DocumentDifference;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.document.reading.DocumentReader;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a document, and records what it contains beyond the country's profile. */
@Component
public class DocumentImport {
  private static final int MOST_BYTES = 1 << 20;

  private final DerivedEventRecorder recordings;
  private final Today today;

  DocumentImport(DerivedEventRecorder recordings, Today today) {
    this.recordings = recordings;
    this.today = today;
  }

  /**
   * Imports a document, completely or not at all.
   *
   * @param caller the author of the recorded events
   * @param requestId the client's id for the request; null if it has none
   * @param dryRun true to report what would be recorded without recording it
   */
  public ImportResult carryOut(
      Caller caller,
      String text,
      DocumentDefaults given,
      @Nullable String requestId,
      boolean dryRun) {
    ReadDocument document;
    try {
      document = read(text, given);
    } catch (InvalidInputException e) {
      return refused(requestId, e.errors().getFirst());
    }
    return record(
        caller, document, Arrays.asList(text, given.country(), given.source()), requestId, dryRun);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidInputException if it is too large, unreadable or from the future
   */
  ReadDocument read(String text, DocumentDefaults given) {
    if (text.length() > MOST_BYTES || text.getBytes(UTF_8).length > MOST_BYTES) {
      throw new InvalidInputException(
          new UserError(
              UserError.UserErrorCode.TOO_LARGE,
              "is larger than 1 MiB: give one document",
              List.of("text")));
    }
    ReadDocument document;
    try {
      document = DocumentReader.read(text, given);
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(error(e));
    }
    if (document.date().isAfter(today.date().date().plusDays(1))) {
      throw new InvalidInputException(
          UserError.invalid(
              "is dated %s, which is in the future: give a published document"
                  .formatted(document.date()),
              "text"));
    }
    return document;
  }

  private ImportResult refused(@Nullable String requestId, UserError error) {
    return new ImportResult(null, null, Map.of(), recordings.refused(requestId, error));
  }

  private ImportResult record(
      Caller caller,
      ReadDocument document,
      List<?> content,
      @Nullable String requestId,
      boolean dryRun) {
    AtomicReference<DocumentDifference> found = new AtomicReference<>(DocumentDifference.NONE);
    RecordingResult recording =
        recordings.record(
            caller,
            new DerivedEvents(
                "importDocument",
                document.country(),
                content,
                requestId,
                dryRun,
                history -> {
                  DocumentDifference difference = DocumentDifference.between(document, history);
                  found.set(difference);
                  return difference.events();
                }));
    return new ImportResult(document, recording, found.get().warnings(), recording.userErrors());
  }

  private static UserError error(UnreadableDocumentException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e.fault()) {
      case TEXT ->
          new UserError(UserError.UserErrorCode.UNREADABLE_DOCUMENT, message, List.of("text"));
      case COUNTRY -> UserError.invalid(message, "country");
      case DATE -> UserError.invalid(message, "source", "publishedOn");
    };
  }
}
