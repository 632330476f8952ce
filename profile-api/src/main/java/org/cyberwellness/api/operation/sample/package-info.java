/** The bundled sample, recorded by the same commands as any client's facts. */
@NullMarked
package org.cyberwellness.api.operation.sample;

import org.jspecify.annotations.NullMarked;
