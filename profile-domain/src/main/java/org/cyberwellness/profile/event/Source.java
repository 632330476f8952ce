package org.cyberwellness.profile.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The source of a fact.
 *
 * @param publishedOn the day on which the source was published
 */
public record Source(
    Line title, @Nullable Line publisher, @Nullable Url url, @Nullable LocalDate publishedOn) {}
