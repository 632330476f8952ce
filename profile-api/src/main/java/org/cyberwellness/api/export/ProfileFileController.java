package org.cyberwellness.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.permalink.WholeProfile;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.web.caching.SettledKnowledge;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.document.writing.DocumentFormat;
import org.cyberwellness.document.writing.ProfileDocument;
import org.cyberwellness.document.writing.Reference;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a country's profile as a document or as JSON. */
@RestController
class ProfileFileController {
  private final ExportParameters parameters;
  private final HistoryCache histories;
  private final SettledKnowledge fixed;
  private final PublicAddress address;
  private final WholeProfile wholeProfile;

  ProfileFileController(
      ExportParameters parameters,
      HistoryCache histories,
      SettledKnowledge fixed,
      PublicAddress address,
      WholeProfile wholeProfile) {
    this.parameters = parameters;
    this.histories = histories;
    this.fixed = fixed;
    this.address = address;
    this.wholeProfile = wholeProfile;
  }

  @GetMapping("/export/{country}/profile.{ending:md|html|txt|json}")
  void profile(
      @PathVariable String country,
      @PathVariable String ending,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CountryCode code = ExportParameters.country(country);
    RequestedPoint asked = parameters.asked(request);
    ProfileFile file = Objects.requireNonNull(ProfileFile.ENDING.get(ending));
    boolean settled = !asked.today() && fixed.isSettled(code, asked.knownAt());
    String content =
        file.document()
            .map(format -> document(code, asked, format))
            .orElseGet(() -> wholeProfile.json(code, asked.asOf(), asked.knownAt()));
    response.setHeader("Content-Security-Policy", file.policy());
    new Download(file.type(), "cyberwellness-%s-%s.%s".formatted(code, asked.asOf(), ending), true)
        .send(
            new Export(Validity.of(content, settled), out -> out.write(content)),
            request,
            response);
  }

  private String document(CountryCode country, RequestedPoint asked, DocumentFormat format) {
    KnownAt knownAt = asked.knownAt();
    CountryHistory all = histories.of(country);
    CountryHistory history = knownAt == null ? all : all.asKnownAt(knownAt);
    Profile profile = history.at(asked.asOf());
    Reference reference =
        new Reference(
            address.permalink(profile), address.citation(new Country(country).name(), profile));
    return ProfileDocument.of(history, profile, Optional.of(reference), format);
  }
}
