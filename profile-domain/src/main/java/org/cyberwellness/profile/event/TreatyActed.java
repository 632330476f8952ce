package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A country signed, ratified or acceded to a treaty on children's rights. */
public sealed interface TreatyActed extends MeasureBegun
    permits TreatyAcceded, TreatyRatified, TreatySigned {

  /** The text of declarations and reservations. */
  @Nullable Passage reservations();

  @Override
  default Indicator row() {
    return Indicator.UN_CONVENTION_AND_PROTOCOL;
  }
}
