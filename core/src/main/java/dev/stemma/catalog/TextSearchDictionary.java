package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A text search dictionary.
public record TextSearchDictionary(
        ObjectId id, String template, @Nullable String options) implements SchemaObject {}
