/** What does 'now' mean where a point in time is left out, and which points can be asked for? */
@NullMarked
package org.cyberwellness.api.web.time;

import org.jspecify.annotations.NullMarked;
