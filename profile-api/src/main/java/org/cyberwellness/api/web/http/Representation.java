package org.cyberwellness.api.web.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;

/** The media types of a response; the first is the default. */
enum Representation {
  JSON(MediaType.APPLICATION_JSON),
  /** With this type, the HTTP status says whether the request was executed. */
  GRAPHQL(MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

  private final MediaType type;

  Representation(MediaType type) {
    this.type = type;
  }

  MediaType type() {
    return type;
  }

  /** The type that the client prefers; empty if it accepts none. */
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

  /** The most specific of the accepted ranges that includes this type. */
  private Optional<MediaType> range(List<MediaType> accepted) {
    return accepted.stream()
        .filter(range -> range.includes(type))
        .min(
            Comparator.comparing(MediaType::isWildcardType)
                .thenComparing(MediaType::isWildcardSubtype));
  }
}
