package org.cyberwellness.api.event;

import org.cyberwellness.profile.event.CountryCode;

/** Names the history of a country up to a place of its stream. */
public record HistoryKey(CountryCode country, long sequence) {}
