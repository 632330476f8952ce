package org.cyberwellness.history.store;

import org.bson.Document;

/**
 * Whose projections a read store holds.
 *
 * @param ledger the ledger's identity
 * @param form the version of the documents' form
 */
record StoreMark(String ledger, int form) {
  static final String COLLECTION = "readStore";
  static final String ID = "mark";

  Document document() {
    return new Document("_id", ID).append("ledger", ledger).append("form", form);
  }

  static StoreMark of(Document document) {
    return new StoreMark(document.getString("ledger"), document.getInteger("form"));
  }
}
