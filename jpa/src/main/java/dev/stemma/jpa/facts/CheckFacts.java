package dev.stemma.jpa.facts;

/// A check.
///
/// @param expression without the outermost parentheses
/// @param options    what stands behind it: `NO INHERIT`; may be empty
public record CheckFacts(String name, String expression, String options) {}
