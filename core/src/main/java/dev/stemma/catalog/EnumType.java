package dev.stemma.catalog;

import java.util.List;

/// An enum type and its labels, in the order they sort.
public record EnumType(ObjectId id, List<String> labels) implements SchemaObject {
    public EnumType {
        labels = List.copyOf(labels);
    }
}
