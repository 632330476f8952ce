/** GraphQL over HTTP: parsing requests, and the status and headers of responses. */
@NullMarked
package org.cyberwellness.api.web.http;

import org.jspecify.annotations.NullMarked;
