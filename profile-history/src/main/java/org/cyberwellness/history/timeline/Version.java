package org.cyberwellness.history.timeline;

import java.time.LocalDate;

/** What holds from a day on, until the next version begins. */
public record Version<T>(LocalDate from, T value) {}
