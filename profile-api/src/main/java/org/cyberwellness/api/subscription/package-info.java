/** Subscriptions to changes of profiles. */
@NullMarked
package org.cyberwellness.api.subscription;

import org.jspecify.annotations.NullMarked;
