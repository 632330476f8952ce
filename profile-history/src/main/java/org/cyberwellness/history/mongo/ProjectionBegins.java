package org.cyberwellness.history.mongo;

/** Published when a processor starts with the first event, because the read store is empty. */
public record ProjectionBegins() {}
