package org.cyberwellness.api.document.reading;

import java.util.List;

/**
 * A sentence and the list that it leads to.
 *
 * @param lead empty where a list has none
 */
record Block(Sentence lead, List<Sentence> items) {}
