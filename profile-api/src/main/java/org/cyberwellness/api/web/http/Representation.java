package org.cyberwellness.api.web.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;

/** The media types of an answer; the first is given where a client has no wish. */
enum Representation {
  JSON(MediaType.APPLICATION_JSON),
  /** Whose status tells whether the request was executed. */
  GRAPHQL(MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

  private final MediaType type;

  Representation(MediaType type) {
    this.type = type;
  }

  MediaType type() {
    return type;
  }

  /** What a client likes best, or none that it takes. */
  static Optional<Representation> of(List<MediaType> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    return Arrays.stream(values())
        .map(one -> new Liking(one, one.range(accepted)))
        .filter(liking -> liking.quality() > 0)
        .min(
            Comparator.comparing(Liking::quality)
                .reversed()
                .thenComparing(Liking::isUnnamed)
                .thenComparing(liking -> accepted.indexOf(liking.range().orElseThrow())))
        .map(Liking::representation);
  }

  private record Liking(Representation representation, Optional<MediaType> range) {
    double quality() {
      return range.map(MediaType::getQualityValue).orElse(0.0);
    }

    boolean isUnnamed() {
      return range.orElseThrow().isWildcardSubtype();
    }
  }

  /** The most specific of the accepted ranges that speaks of this. */
  private Optional<MediaType> range(List<MediaType> accepted) {
    return accepted.stream()
        .filter(range -> range.includes(type))
        .min(
            Comparator.comparing(MediaType::isWildcardType)
                .thenComparing(MediaType::isWildcardSubtype));
  }
}
