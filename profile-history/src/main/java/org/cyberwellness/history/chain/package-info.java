/** Each country's stream as a chain of hashes: what shows that nothing recorded was changed. */
@NullMarked
package org.cyberwellness.history.chain;

import org.jspecify.annotations.NullMarked;
