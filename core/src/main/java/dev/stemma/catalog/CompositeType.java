package dev.stemma.catalog;

import java.util.List;

/// A composite type; its attributes are columns of it. The order of attributes is part of a row's meaning.
public record CompositeType(ObjectId id, List<String> attributeOrder) implements SchemaObject {
    public CompositeType {
        attributeOrder = List.copyOf(attributeOrder);
    }
}
