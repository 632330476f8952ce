/** Lists in pages: which part of a list is asked for, and where it stands in the whole. */
@NullMarked
package org.cyberwellness.api.web.paging;

import org.jspecify.annotations.NullMarked;
