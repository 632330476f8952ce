package org.cyberwellness.api.document;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.recording.ChangeInputs;
import org.cyberwellness.api.recording.InputFields;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.document.difference.DocumentDifference;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads documents that somebody proposes to import. */
@Component
public class ProposedDocuments {
  private final DocumentImport imports;

  ProposedDocuments(DocumentImport imports) {
    this.imports = imports;
  }

  /**
   * The document of an input of importDocument.
   *
   * @throws InvalidInputException if it cannot be read
   */
  public ProposedDocument read(Map<String, Object> input) {
    ChangeInputs.refuseWhatWaits(input);
    InputFields fields = new InputFields(input, List.of());
    String text = fields.required("text", String.class::cast);
    @Nullable CountryCode country = fields.optional("country", CountryCode.class::cast);
    @Nullable Source source = fields.source();
    ReadDocument document = imports.read(text, DocumentDefaults.of(country, source));
    return new ProposedDocument(document.country(), text, source);
  }

  /**
   * What a document says beyond a history.
   *
   * @throws InvalidInputException if it cannot be read any more
   */
  public List<ProfileEvent> events(ProposedDocument proposed, CountryHistory history) {
    ReadDocument document =
        imports.read(proposed.text(), DocumentDefaults.of(proposed.country(), proposed.source()));
    return DocumentDifference.between(document, history).events();
  }
}
