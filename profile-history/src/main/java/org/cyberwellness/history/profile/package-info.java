/** What did a country have on a date, as it was known at an instant? */
@NullMarked
package org.cyberwellness.history.profile;

import org.jspecify.annotations.NullMarked;
