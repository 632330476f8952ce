/** Room for what is large in caches whose memory is bounded. */
@NullMarked
package org.cyberwellness.history.cache;

import org.jspecify.annotations.NullMarked;
