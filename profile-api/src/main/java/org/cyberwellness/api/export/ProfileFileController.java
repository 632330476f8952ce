package org.cyberwellness.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.linked.LinkedProfile;
import org.cyberwellness.api.permalink.WholeProfile;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.web.caching.SettledKnowledge;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.api.web.http.CountryPath;
import org.cyberwellness.document.writing.DocumentFormat;
import org.cyberwellness.document.writing.ProfileDocument;
import org.cyberwellness.document.writing.Reference;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a country's profile as a document or as data, and how to cite it. */
@RestController
class ProfileFileController {
  private final ExportParameters parameters;
  private final HistoryCache histories;
  private final SettledKnowledge fixed;
  private final PublicAddress address;
  private final WholeProfile wholeProfile;
  private final LinkedProfile linkedProfile;

  ProfileFileController(
      ExportParameters parameters,
      HistoryCache histories,
      SettledKnowledge fixed,
      PublicAddress address,
      WholeProfile wholeProfile,
      LinkedProfile linkedProfile) {
    this.parameters = parameters;
    this.histories = histories;
    this.fixed = fixed;
    this.address = address;
    this.wholeProfile = wholeProfile;
    this.linkedProfile = linkedProfile;
  }

  @GetMapping(
      "/export/{country}/{name:profile\\.(?:md|html|txt|json|jsonld)|citation\\.(?:bib|json)}")
  void profile(
      @PathVariable String country,
      @PathVariable String name,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CountryCode code = CountryPath.country(country);
    RequestedPoint asked = parameters.asked(request);
    ProfileFile file = ProfileFile.named(name);
    boolean settled = !asked.today() && fixed.isSettled(code, asked.knownAt());
    String content = content(file, code, asked);
    response.setHeader("Content-Security-Policy", file.policy());
    new Download(
            file.type(),
            "cyberwellness-%s-%s.%s".formatted(code, asked.asOf(), file.ending()),
            true)
        .send(
            new Export(Validity.of(content, settled), out -> out.write(content)),
            request,
            response);
  }

  private String content(ProfileFile file, CountryCode country, RequestedPoint asked) {
    return switch (file) {
      case MARKDOWN, HTML, TEXT -> document(country, asked, file.document().orElseThrow());
      case JSON -> wholeProfile.json(country, asked.asOf(), asked.knownAt());
      case JSON_LD -> linkedProfile.json(country, asked.asOf(), asked.knownAt());
      case BIBTEX -> CitationText.bibTex(address, history(country, asked).at(asked.asOf()));
      case CSL_JSON -> CitationText.cslJson(address, history(country, asked).at(asked.asOf()));
    };
  }

  private String document(CountryCode country, RequestedPoint asked, DocumentFormat format) {
    CountryHistory history = history(country, asked);
    Profile profile = history.at(asked.asOf());
    Reference reference =
        new Reference(
            address.permalink(profile), address.citation(new Country(country).name(), profile));
    return ProfileDocument.of(history, profile, Optional.of(reference), format);
  }

  private CountryHistory history(CountryCode country, RequestedPoint asked) {
    return histories.of(country).asKnownAt(asked.knownAt());
  }
}
