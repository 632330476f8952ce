/** What does a country have on a date? */
@NullMarked
package org.cyberwellness.api.profile;

import org.jspecify.annotations.NullMarked;
