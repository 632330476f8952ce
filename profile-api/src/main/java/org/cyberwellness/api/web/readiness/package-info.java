/** Whether the application may answer requests yet. */
@NullMarked
package org.cyberwellness.api.web.readiness;

import org.jspecify.annotations.NullMarked;
