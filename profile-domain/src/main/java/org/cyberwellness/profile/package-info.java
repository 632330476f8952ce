/** Decides whether an event may be recorded, retracted or corrected. */
@NullMarked
package org.cyberwellness.profile;

import org.jspecify.annotations.NullMarked;
