/** Events, statements and dates as plain English sentences. */
@NullMarked
package org.cyberwellness.api.words;

import org.jspecify.annotations.NullMarked;
