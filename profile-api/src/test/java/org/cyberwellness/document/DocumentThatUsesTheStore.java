package org.cyberwellness.document;

import org.cyberwellness.history.store.HistoryCache;

/** Turns an edge: see EdgesTest. */
public interface DocumentThatUsesTheStore {
  HistoryCache turned();
}
