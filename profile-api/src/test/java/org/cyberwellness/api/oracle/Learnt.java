package org.cyberwellness.api.oracle;

import java.time.Instant;
import java.util.List;

/**
 * What a request recorded.
 *
 * @param stamp when it was recorded
 * @param sequence the place of its last event or retraction
 * @param retracted the ids of the events that stand no more
 */
record Learnt(Instant stamp, long sequence, List<Statement> recorded, List<String> retracted) {}
