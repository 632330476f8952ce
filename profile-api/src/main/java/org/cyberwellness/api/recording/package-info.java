/** Records, retracts and corrects events, and shows how the profile changes. */
@NullMarked
package org.cyberwellness.api.recording;

import org.jspecify.annotations.NullMarked;
