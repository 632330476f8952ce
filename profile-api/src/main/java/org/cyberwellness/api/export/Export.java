package org.cyberwellness.api.export;

import java.io.IOException;
import java.io.Writer;
import org.cyberwellness.api.web.caching.Validity;

/** A file to be sent, and how long it is valid. */
record Export(Validity validity, Content content) {

  /** Writes the content as it was when the export was prepared. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }
}
