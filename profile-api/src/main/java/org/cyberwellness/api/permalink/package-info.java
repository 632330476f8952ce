/** The addresses that can be opened in a browser: each shows one answer. */
@NullMarked
package org.cyberwellness.api.permalink;

import org.jspecify.annotations.NullMarked;
