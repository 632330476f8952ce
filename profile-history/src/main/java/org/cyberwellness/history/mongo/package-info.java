/** The embedded MongoDB server, and Axon's tokens in MongoDB. */
@NullMarked
package org.cyberwellness.history.mongo;

import org.jspecify.annotations.NullMarked;
