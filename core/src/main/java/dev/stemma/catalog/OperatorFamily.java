package dev.stemma.catalog;

import java.util.List;

/// An operator family and the members that belong to no class of it.
public record OperatorFamily(ObjectId id, String accessMethod, List<String> members) implements SchemaObject {
    public OperatorFamily {
        members = List.copyOf(members);
    }
}
