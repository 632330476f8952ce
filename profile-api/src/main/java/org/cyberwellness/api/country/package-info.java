/** The names, codes and regions of countries. */
@NullMarked
package org.cyberwellness.api.country;

import org.jspecify.annotations.NullMarked;
