/** The bundled sample, recorded as any client would record it. */
@NullMarked
package org.cyberwellness.api.operation.sample;

import org.jspecify.annotations.NullMarked;
