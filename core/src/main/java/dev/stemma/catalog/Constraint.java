package dev.stemma.catalog;

import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A constraint of a table or a domain, as the server prints it.
///
/// @param indexOptions storage parameters of the index behind it, where there is one
/// @param inherited    that it comes from the parent table or the partitioned table, and not by itself
public record Constraint(
        ObjectId id,
        Type type,
        String definition,
        SequencedSet<String> indexOptions,
        @Nullable String tablespace,
        boolean inherited)
        implements SchemaObject {
    public Constraint {
        indexOptions = Unordered.copyOf(indexOptions);
    }

    public enum Type {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        FOREIGN_KEY,
        EXCLUSION
    }

    public Constraint withInherited(boolean value) {
        return new Constraint(id, type, definition, indexOptions, tablespace, value);
    }

    /// The same constraint of another table.
    public Constraint of(ObjectId table) {
        ObjectId moved = ObjectId.part(Kind.CONSTRAINT, table, id.name());
        return new Constraint(moved, type, definition, indexOptions, tablespace, inherited);
    }
}
