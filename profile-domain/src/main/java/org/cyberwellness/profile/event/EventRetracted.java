package org.cyberwellness.profile.event;

/** An event was declared never to have been worth recording. */
public record EventRetracted(EventId retracted, Passage reason) implements StreamEvent {}
