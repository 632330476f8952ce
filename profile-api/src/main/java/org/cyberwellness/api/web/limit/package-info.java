/** Limits of requests and of clients. */
@NullMarked
package org.cyberwellness.api.web.limit;

import org.jspecify.annotations.NullMarked;
