package org.cyberwellness.profile.event;

/** An event was retracted: it should never have been recorded. */
public record EventRetracted(EventId retracted, Passage reason) implements StreamEvent {}
