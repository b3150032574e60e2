package dev.stemma.jpa.generate;

/// A source.
///
/// @param path from the output folder on, with slashes: `com/example/model/Customer.java`
public record GeneratedFile(String path, String text) {}
