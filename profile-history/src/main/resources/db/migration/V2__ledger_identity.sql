-- What tells this ledger from any other, also in a copy of its database.

CREATE TABLE LedgerIdentity (
  id VARCHAR(36) NOT NULL,
  CONSTRAINT LedgerIdentity_pk PRIMARY KEY (id)
);

INSERT INTO LedgerIdentity (id) VALUES ('${newLedger}');
