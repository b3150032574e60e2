package dev.stemma.catalog;

import java.util.SequencedSet;

/// How a role logs in at a foreign server. The name is the role.
public record UserMapping(ObjectId id, SequencedSet<String> options) implements SchemaObject {
    public UserMapping {
        options = Unordered.copyOf(options);
    }
}
