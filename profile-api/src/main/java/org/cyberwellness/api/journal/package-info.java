/** The recorded events of all countries, in the order of recording. */
@NullMarked
package org.cyberwellness.api.journal;

import org.jspecify.annotations.NullMarked;
