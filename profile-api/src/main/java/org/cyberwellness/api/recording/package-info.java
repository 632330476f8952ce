/** Records, retracts and corrects events, and tells what that makes of the profile. */
@NullMarked
package org.cyberwellness.api.recording;

import org.jspecify.annotations.NullMarked;
