/** The bundled facts, recorded as any client would record them. */
@NullMarked
package org.cyberwellness.api.sample;

import org.jspecify.annotations.NullMarked;
