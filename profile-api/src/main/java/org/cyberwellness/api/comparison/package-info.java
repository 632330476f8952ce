/** What changed in a country, and how do countries compare? */
@NullMarked
package org.cyberwellness.api.comparison;

import org.jspecify.annotations.NullMarked;
