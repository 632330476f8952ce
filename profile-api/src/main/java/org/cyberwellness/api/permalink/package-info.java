/** Permalinks: addresses that each show one answer. */
@NullMarked
package org.cyberwellness.api.permalink;

import org.jspecify.annotations.NullMarked;
