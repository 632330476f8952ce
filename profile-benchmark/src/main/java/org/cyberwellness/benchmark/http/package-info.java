/** Answers over HTTP, under load. */
@NullMarked
package org.cyberwellness.benchmark.http;

import org.jspecify.annotations.NullMarked;
