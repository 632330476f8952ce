package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Function;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events of one country that follow from what is recorded of it: worked out anew where someone
 * records meanwhile.
 *
 * @param mutation the mutation that records them
 * @param content all that makes the request the same as another of its kind, in normal form
 * @param requestId the client's name for the request, where it has one
 * @param events to be recorded behind the last of a history; none where there is nothing to record
 */
public record DerivedEvents(
    String mutation,
    CountryCode country,
    List<?> content,
    @Nullable String requestId,
    boolean dryRun,
    Function<CountryHistory, List<ProfileEvent>> events) {}
