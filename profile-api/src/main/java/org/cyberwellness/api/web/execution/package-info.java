/** How is a query carried out? As GraphQL Java does, but for what it would do again and again. */
@NullMarked
package org.cyberwellness.api.web.execution;

import org.jspecify.annotations.NullMarked;
