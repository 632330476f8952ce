package org.cyberwellness.api.export;

import java.io.IOException;
import java.io.Writer;
import org.cyberwellness.api.web.caching.Validity;

/** What is to be sent, and how long it holds. */
record Export(Validity validity, Content content) {

  /** Writes itself, as it was when the export was prepared. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }
}
