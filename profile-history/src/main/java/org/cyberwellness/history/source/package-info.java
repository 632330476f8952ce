/** What sources standing events cite. */
@NullMarked
package org.cyberwellness.history.source;

import org.jspecify.annotations.NullMarked;
