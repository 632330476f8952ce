package org.cyberwellness.api.web.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a caller may do besides reading; each may do what those before it may. */
public enum Role {
  /** Records events. */
  RECORDER,
  /** Also retracts, corrects, imports, verifies, and brings in what waits. */
  STEWARD;

  GrantedAuthority authority() {
    return new SimpleGrantedAuthority(name());
  }

  boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
