/** What was recorded of a country, and what is known of it? */
@NullMarked
package org.cyberwellness.api.event;

import org.jspecify.annotations.NullMarked;
