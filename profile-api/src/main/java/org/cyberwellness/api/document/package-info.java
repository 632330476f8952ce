/** Documents in the template's sections: imported, and exported to be read and cited. */
@NullMarked
package org.cyberwellness.api.document;

import org.jspecify.annotations.NullMarked;
