package org.cyberwellness.profile.event;

/** What a country's stream holds: recorded facts, and what was retracted or corrected of them. */
public sealed interface StreamEvent permits EventCorrected, EventRetracted, ProfileEvent {}
