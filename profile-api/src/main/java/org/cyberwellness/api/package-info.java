/** The application. */
@NullMarked
package org.cyberwellness.api;

import org.jspecify.annotations.NullMarked;
