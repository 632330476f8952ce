package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * 1.4.3: public sector professionals were certified.
 *
 * @param count the number of persons, stored as {@code professionals}
 */
public record ProfessionalsCertified(
    Effective effective,
    Line title,
    @Nullable Line scheme,
    @JsonProperty("professionals") @Nullable Headcount count,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.PROFESSIONALS_CERTIFIED;
  }

  @Override
  public Indicator row() {
    return Indicator.PROFESSIONAL_CERTIFICATION;
  }
}
