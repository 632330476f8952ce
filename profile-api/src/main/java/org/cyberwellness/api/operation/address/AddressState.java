package org.cyberwellness.api.operation.address;

/** What became of an address, the worst first. */
public enum AddressState {
  /** Its host does not exist, or says that nothing is there. */
  GONE,
  /** It leads to another address for good, which answers. */
  MOVED,
  /** It may still be there: an error, no answer in time, or access is denied. */
  UNCLEAR,
  /** It was not asked: robots.txt forbids it, or it is in a private network. */
  NOT_ASKED,
  /** It answers. */
  FOUND
}
