/** What changed since? The changes of countries' current profiles, as they come about. */
@NullMarked
package org.cyberwellness.history.change;

import org.jspecify.annotations.NullMarked;
