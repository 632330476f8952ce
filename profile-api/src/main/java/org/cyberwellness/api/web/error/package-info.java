/** The errors of the API, each with a code and a hint. */
@NullMarked
package org.cyberwellness.api.web.error;

import org.jspecify.annotations.NullMarked;
