package org.cyberwellness.api.operation.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Recognizes hosts that are not on the public internet. Whoever records a source could otherwise
 * have the operator's own machines asked.
 */
final class PrivateNetworks {
  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int UNIQUE_LOCAL_MASK = 0xFE;

  private PrivateNetworks() {}

  /**
   * Whether any address of a host is private.
   *
   * @throws UnknownHostException if the host does not exist
   */
  static boolean contain(String host) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(PrivateNetworks::isPrivate);
  }

  private static boolean isPrivate(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || address instanceof Inet6Address
            && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
  }
}
