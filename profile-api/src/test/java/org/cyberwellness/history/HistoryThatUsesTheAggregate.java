package org.cyberwellness.history;

import org.cyberwellness.profile.CountryProfile;

/** Turns an edge: see EdgesTest. */
public interface HistoryThatUsesTheAggregate {
  CountryProfile turned();
}
