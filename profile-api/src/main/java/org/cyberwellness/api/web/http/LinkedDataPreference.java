package org.cyberwellness.api.web.http;

import java.util.List;
import org.springframework.http.MediaType;

/** Whether a client wants linked data where an address has several answers. */
public final class LinkedDataPreference {
  /** The media type of JSON-LD. */
  public static final MediaType JSON_LD = MediaType.valueOf("application/ld+json");

  private LinkedDataPreference() {}

  /**
   * Whether the client names JSON-LD and wants nothing more than that. Wildcards name nothing.
   *
   * @param accepted what the client accepts
   */
  public static boolean of(List<MediaType> accepted) {
    double wanted = quality(accepted, JSON_LD);
    return wanted > 0
        && wanted >= quality(accepted, MediaType.TEXT_HTML)
        && wanted >= quality(accepted, MediaType.APPLICATION_JSON);
  }

  private static double quality(List<MediaType> accepted, MediaType type) {
    return accepted.stream()
        .filter(type::equalsTypeAndSubtype)
        .mapToDouble(MediaType::getQualityValue)
        .max()
        .orElse(0);
  }
}
