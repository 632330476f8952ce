/** What the application does when it is started for one task: each command has a class here. */
@NullMarked
package org.cyberwellness.api.operation.command;

import org.jspecify.annotations.NullMarked;
