package org.cyberwellness.api.web;

import org.cyberwellness.api.country.Country;

/** Turns an edge: see EdgesTest. */
public interface WebThatUsesAFeature {
  Country turned();
}
