package dev.stemma.jpa.entities;

/// A script.
///
/// @param name as messages show it
public record SqlFile(String name, String text) {}
