/** Events, statements and documents at stable addresses, to be taken away as files. */
@NullMarked
package org.cyberwellness.api.export;

import org.jspecify.annotations.NullMarked;
