/** The errors of the API: each with a code, and a word on what would be right. */
@NullMarked
package org.cyberwellness.api.web.error;

import org.jspecify.annotations.NullMarked;
