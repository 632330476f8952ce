/** The journal: the recorded events of all countries, in the order of recording. */
@NullMarked
package org.cyberwellness.history.journal;

import org.jspecify.annotations.NullMarked;
