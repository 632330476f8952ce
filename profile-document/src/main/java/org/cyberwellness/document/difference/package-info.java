/** What does a document say that a country's history does not say yet? */
@NullMarked
package org.cyberwellness.document.difference;

import org.jspecify.annotations.NullMarked;
