/** What is a country called, and where does it lie? */
@NullMarked
package org.cyberwellness.api.country;

import org.jspecify.annotations.NullMarked;
