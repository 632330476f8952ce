package org.cyberwellness.profile;

import java.util.List;

/** A command was refused. Nothing was recorded. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  RefusedException(List<Refusal> refusals) {
    super(refusals.toString());
    this.refusals = List.copyOf(refusals);
  }

  RefusedException(Refusal refusal) {
    this(List.of(refusal));
  }

  /** All reasons found, at least one. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
