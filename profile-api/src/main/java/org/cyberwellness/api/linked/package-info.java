/** Linked data: profiles and their catalogue as JSON-LD, with terms that others defined. */
@NullMarked
package org.cyberwellness.api.linked;

import org.jspecify.annotations.NullMarked;
