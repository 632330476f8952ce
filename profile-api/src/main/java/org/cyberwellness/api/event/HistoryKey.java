package org.cyberwellness.api.event;

import org.cyberwellness.profile.event.CountryCode;

/** Identifies the history of a country up to a sequence. */
public record HistoryKey(CountryCode country, long sequence) {}
