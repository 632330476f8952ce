/** Pages of lists, and the signed cursors between them. */
@NullMarked
package org.cyberwellness.api.web.paging;

import org.jspecify.annotations.NullMarked;
