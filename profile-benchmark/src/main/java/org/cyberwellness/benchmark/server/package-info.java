/** The application and its stores, in this process or in one of their own. */
@NullMarked
package org.cyberwellness.benchmark.server;

import org.jspecify.annotations.NullMarked;
