/** How much one request, and one client, may ask for. */
@NullMarked
package org.cyberwellness.api.web.limit;

import org.jspecify.annotations.NullMarked;
