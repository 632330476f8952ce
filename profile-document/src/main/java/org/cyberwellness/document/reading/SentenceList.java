package org.cyberwellness.document.reading;

import java.util.List;

/**
 * A sentence and the list that it leads to.
 *
 * @param lead empty where a list has none
 */
record SentenceList(Sentence lead, List<Sentence> items) {}
