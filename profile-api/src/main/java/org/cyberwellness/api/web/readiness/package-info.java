/** Whether questions may be answered yet. */
@NullMarked
package org.cyberwellness.api.web.readiness;

import org.jspecify.annotations.NullMarked;
