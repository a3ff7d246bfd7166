package org.agentos.platform.health;

/** A part and its condition, as the console shows it. */
public record PartView(String name, Part.Kind kind, Condition.State state, String detail) {}
