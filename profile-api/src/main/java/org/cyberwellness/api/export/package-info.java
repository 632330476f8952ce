/** Events, statements and documents as files at stable addresses. */
@NullMarked
package org.cyberwellness.api.export;

import org.jspecify.annotations.NullMarked;
