-- The order of recording over all streams, read in pages from either end.

CREATE INDEX DomainEventEntry_recorded ON DomainEventEntry (timeStamp, aggregateIdentifier, sequenceNumber);
