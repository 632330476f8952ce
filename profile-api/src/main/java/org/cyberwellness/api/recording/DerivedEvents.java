package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Function;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events of one country that are derived from its history. They are derived again if others record
 * meanwhile.
 *
 * @param mutation the name of the mutation that records them
 * @param content everything that makes two requests equal, in normal form
 * @param requestId the client's id for the request; null if it has none
 * @param events derives the events from a history; an empty list if there is nothing to record
 */
public record DerivedEvents(
    String mutation,
    CountryCode country,
    List<?> content,
    @Nullable String requestId,
    boolean dryRun,
    Function<CountryHistory, List<ProfileEvent>> events) {}
