package org.cyberwellness.api.explorer;

import java.util.Optional;
import org.cyberwellness.api.linked.LinkedProfile;
import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.api.web.time.TimeText;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a country's page says to programs in its head: its profile as JSON-LD. Search engines and
 * reference managers read it without running the page's script.
 */
@Component
class PageData {
  private static final Logger LOG = LoggerFactory.getLogger(PageData.class);

  private final LinkedProfile profiles;
  private final Gate gate;
  private final Today today;

  PageData(LinkedProfile profiles, Gate gate, Today today) {
    this.profiles = profiles;
    this.gate = gate;
    this.today = today;
  }

  /** The element for the page at an address; empty where there is no profile to tell of. */
  String of(ServerRequest request) {
    if (!gate.isOpen()) {
      return "";
    }
    try {
      CountryCode country = CountryCode.parse(request.pathVariable("country"));
      AsOf asOf = request.param("asOf").map(PageData::date).orElseGet(today::date);
      Optional<KnownAt> knownAt = request.param("knownAt").map(TimeText::instant).map(KnownAt::new);
      return element(country, asOf, knownAt.orElse(null));
    } catch (IllegalArgumentException noProfile) {
      return "";
    } catch (RuntimeException e) {
      // The page comes also while a store does not answer, and says so itself.
      LOG.debug("The page has no linked data", e);
      return "";
    }
  }

  private static AsOf date(String text) {
    return new AsOf(TimeText.date(text));
  }

  /** The JSON has no character that would end the element. */
  private String element(CountryCode country, AsOf asOf, @Nullable KnownAt knownAt) {
    return "<script type=\"application/ld+json\">%s</script>"
        .formatted(profiles.json(country, asOf, knownAt));
  }
}
