package dev.stemma.catalog;

import java.util.List;

/// What a role may do with the parent, where that differs from what the owner and everyone have anyway.
public record Privileges(ObjectId id, List<Privilege> privileges) implements SchemaObject {
    public Privileges {
        privileges = List.copyOf(privileges);
    }
}
