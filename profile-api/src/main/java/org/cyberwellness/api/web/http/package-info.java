/** GraphQL over HTTP: how a request may be put, and what HTTP says of the answer. */
@NullMarked
package org.cyberwellness.api.web.http;

import org.jspecify.annotations.NullMarked;
