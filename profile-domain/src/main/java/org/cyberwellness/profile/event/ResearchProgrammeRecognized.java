package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/**
 * 1.4.1: a research programme on cybersecurity standards, good practice and guidelines was
 * recognized.
 */
public record ResearchProgrammeRecognized(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.RESEARCH_PROGRAMME_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.STANDARDISATION_DEVELOPMENT;
  }
}
