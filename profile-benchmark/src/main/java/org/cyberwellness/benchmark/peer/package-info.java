/** The systems that answer, each in the form that suits it best. */
@NullMarked
package org.cyberwellness.benchmark.peer;

import org.jspecify.annotations.NullMarked;
