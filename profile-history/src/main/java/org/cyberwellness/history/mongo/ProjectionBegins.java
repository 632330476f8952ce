package org.cyberwellness.history.mongo;

/** Published when a processor begins with the first event, because the store is empty. */
public record ProjectionBegins() {}
