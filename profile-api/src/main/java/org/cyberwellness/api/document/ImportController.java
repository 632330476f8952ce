package org.cyberwellness.api.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.recording.InputFields;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.Warning;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Imports documents through the API. */
@Controller
class ImportController {
  private final DocumentImport imports;

  ImportController(DocumentImport imports) {
    this.imports = imports;
  }

  /** The payload of {@code importDocument}. */
  record ImportDocumentPayload(
      @Nullable Country country,
      List<EventView> events,
      List<ParsedStatement> statements,
      List<Warning> warnings,
      @Nullable ProfileView profile,
      Supplier<List<ChangeView>> changed,
      boolean projected,
      List<UserError> userErrors) {

    public List<ChangeView> changes() {
      return changed.get();
    }
  }

  @MutationMapping
  ImportDocumentPayload importDocument(DataFetchingEnvironment env) {
    InputFields input = InputFields.of(env);
    try {
      return payload(
          imports.carryOut(
              Caller.of(env.getGraphQlContext()),
              input.required("text", String.class::cast),
              DocumentDefaults.of(
                  input.optional("country", CountryCode.class::cast), input.source()),
              input.requestId(),
              input.required("dryRun", Boolean.class::cast)));
    } catch (InvalidInputException e) {
      return payload(new ImportResult(null, null, Map.of(), e.errors()));
    }
  }

  private static ImportDocumentPayload payload(ImportResult imported) {
    ReadDocument document = imported.document();
    RecordingResult recording = imported.recording();
    return new ImportDocumentPayload(
        document == null ? null : new Country(document.country()),
        recording == null ? List.of() : recording.events(),
        document == null
            ? List.of()
            : document.sections().stream()
                .map(section -> new ParsedStatement(section, imported.warnings(section)))
                .toList(),
        imported.warnings(),
        recording == null ? null : recording.profile(),
        recording == null ? List::of : recording::changes,
        recording != null && recording.projected(),
        imported.errors());
  }
}
