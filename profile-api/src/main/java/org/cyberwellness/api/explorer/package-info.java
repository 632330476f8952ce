/** The explorer, a website for people. Everything it shows comes from the public API. */
@NullMarked
package org.cyberwellness.api.explorer;

import org.jspecify.annotations.NullMarked;
