/** How long an answer may be kept, and whether a client that kept one needs another. */
@NullMarked
package org.cyberwellness.api.web.caching;

import org.jspecify.annotations.NullMarked;
