package dev.stemma.operations.model;

import java.util.Optional;

/// A column with its name.
public record Column(String name, Definition definition) {
    public Optional<String> comment() {
        return definition.facet(Facet.Comment.class).map(Facet.Comment::text);
    }
}
