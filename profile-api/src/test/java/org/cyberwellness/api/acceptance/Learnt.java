package org.cyberwellness.api.acceptance;

import java.time.Instant;
import java.util.List;

/**
 * What a request recorded.
 *
 * @param stamp when it was recorded
 * @param shown the stamp that a profile shows which knows nothing later
 * @param sequence the place of its last event or retraction
 * @param retracted the ids of events that stand no more
 */
record Learnt(
    Instant stamp,
    Instant shown,
    long sequence,
    List<Statement> recorded,
    List<String> retracted) {}
