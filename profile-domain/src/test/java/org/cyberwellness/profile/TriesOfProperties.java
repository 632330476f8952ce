package org.cyberwellness.profile;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries each property as often as it says in a campaign, and a tenth of that otherwise. jqwik takes
 * another seed each time, and prints that of a property that fails.
 */
public final class TriesOfProperties implements AroundPropertyHook {
  private static final int TRIES_OF_JQWIK = 1_000;

  /** Before the first instance is made. */
  private static final int OUTERMOST = -100;

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    int tries = attributes.tries().orElse(TRIES_OF_JQWIK);
    attributes.setTries(Effort.of(Math.ceilDiv(tries, 10), tries));
    if (Effort.isRepeated()) {
      attributes.setSeed(String.valueOf(Effort.seed()));
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public int aroundPropertyProximity() {
    return OUTERMOST;
  }
}
