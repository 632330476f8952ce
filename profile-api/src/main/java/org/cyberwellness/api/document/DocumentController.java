package org.cyberwellness.api.document;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.event.HistoryKey;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.document.writing.DocumentFormat;
import org.cyberwellness.document.writing.ProfileDocument;
import org.cyberwellness.document.writing.Reference;
import org.cyberwellness.history.timeline.CountryHistory;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Exports a profile as a document. */
@Controller
class DocumentController {
  private final PublicAddress address;

  DocumentController(PublicAddress address) {
    this.address = address;
  }

  @SchemaMapping(typeName = "Profile")
  CompletableFuture<String> document(
      ProfileView profile,
      @Argument DocumentFormat format,
      DataLoader<HistoryKey, CountryHistory> histories) {
    return profile
        .scope()
        .history(histories)
        .thenApply(
            history -> ProfileDocument.of(history, profile.profile(), reference(profile), format));
  }

  private Optional<Reference> reference(ProfileView profile) {
    return profile.scope().isDryRun()
        ? Optional.empty()
        : Optional.of(
            new Reference(
                address.permalink(profile.profile()),
                address.citation(profile.country().name(), profile.profile())));
  }
}
