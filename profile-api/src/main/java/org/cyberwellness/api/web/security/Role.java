package org.cyberwellness.api.web.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a caller may do besides reading. A higher role includes the lower ones. */
public enum Role {
  /** May propose changes, and read and withdraw own proposals. */
  CONTRIBUTOR,
  /** May also record events. */
  RECORDER,
  /**
   * May also retract, correct, import, read and decide on all proposals, verify and project dead
   * letters.
   */
  STEWARD;

  GrantedAuthority authority() {
    return new SimpleGrantedAuthority(name());
  }

  boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
