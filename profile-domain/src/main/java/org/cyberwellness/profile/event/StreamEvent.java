package org.cyberwellness.profile.event;

/** An event of a country's stream: a fact, a retraction or a correction. */
public sealed interface StreamEvent permits EventCorrected, EventRetracted, ProfileEvent {}
