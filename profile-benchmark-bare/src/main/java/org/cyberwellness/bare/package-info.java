/** A Spring Boot application with GraphQL and nothing else. */
@NullMarked
package org.cyberwellness.bare;

import org.jspecify.annotations.NullMarked;
