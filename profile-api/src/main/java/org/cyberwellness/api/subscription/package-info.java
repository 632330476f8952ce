/** Changes of profiles, told to those who subscribe as they come about. */
@NullMarked
package org.cyberwellness.api.subscription;

import org.jspecify.annotations.NullMarked;
