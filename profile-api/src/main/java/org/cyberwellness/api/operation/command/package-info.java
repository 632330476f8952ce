/** The commands of the application, one class each. */
@NullMarked
package org.cyberwellness.api.operation.command;

import org.jspecify.annotations.NullMarked;
