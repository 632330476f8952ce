/** The execution of queries: GraphQL Java's, with caches and fewer threads. */
@NullMarked
package org.cyberwellness.api.web.execution;

import org.jspecify.annotations.NullMarked;
