package org.cyberwellness.api.country;

import org.cyberwellness.api.event.EventView;

/** Turns an edge: see EdgesTest. */
public interface FeatureThatUsesALaterOne {
  EventView turned();
}
