package org.cyberwellness.api.country;

import org.cyberwellness.api.operation.sample.Sample;

/** Turns an edge: see EdgesTest. */
public interface FeatureThatUsesAnOperation {
  Sample turned();
}
