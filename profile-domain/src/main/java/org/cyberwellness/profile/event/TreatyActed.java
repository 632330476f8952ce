package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A step towards being bound by a treaty on children's rights. */
public sealed interface TreatyActed extends MeasureBegun
    permits TreatyAcceded, TreatyRatified, TreatySigned {

  /** Declarations and reservations, in words. */
  @Nullable Passage reservations();

  @Override
  default Indicator row() {
    return Indicator.UN_CONVENTION_AND_PROTOCOL;
  }
}
