/** HTTP caching: how long an answer is valid, and whether a client's copy still is. */
@NullMarked
package org.cyberwellness.api.web.caching;

import org.jspecify.annotations.NullMarked;
