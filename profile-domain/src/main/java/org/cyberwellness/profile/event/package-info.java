/**
 * What is recorded of a country: the facts of its profile, who says so, and when each became true.
 */
@NullMarked
package org.cyberwellness.profile.event;

import org.jspecify.annotations.NullMarked;
