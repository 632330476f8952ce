package org.cyberwellness.api.operation.address;

import org.cyberwellness.profile.event.Url;

/**
 * What became of one address.
 *
 * @param reason the status or what else was found, in a few words
 */
public record AddressReport(Url address, AddressState state, String reason) {}
