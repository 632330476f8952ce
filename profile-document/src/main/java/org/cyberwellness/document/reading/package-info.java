/**
 * What does a profile document in ITU's template say? Text in, statements out; no store, no clock.
 */
@NullMarked
package org.cyberwellness.document.reading;

import org.jspecify.annotations.NullMarked;
