/**
 * The events that are recorded of a country: what became true, when, and according to which source.
 */
@NullMarked
package org.cyberwellness.profile.event;

import org.jspecify.annotations.NullMarked;
