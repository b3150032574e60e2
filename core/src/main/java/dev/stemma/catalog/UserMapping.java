package dev.stemma.catalog;

import java.util.List;

/// How a role logs in at a foreign server. The name is the role.
public record UserMapping(ObjectId id, List<String> options) implements SchemaObject {
    public UserMapping {
        options = List.copyOf(options);
    }
}
