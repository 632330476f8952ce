/** The bundled facts, recorded as any client would record them. */
@NullMarked
package org.cyberwellness.api.operation.sample;

import org.jspecify.annotations.NullMarked;
