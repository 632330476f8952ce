/** Profiles and their statements. */
@NullMarked
package org.cyberwellness.api.profile;

import org.jspecify.annotations.NullMarked;
