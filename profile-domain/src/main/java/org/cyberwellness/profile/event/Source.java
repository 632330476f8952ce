package org.cyberwellness.profile.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param publishedOn the day on which the source said it
 */
public record Source(
    Line title, @Nullable Line publisher, @Nullable Url url, @Nullable LocalDate publishedOn) {}
