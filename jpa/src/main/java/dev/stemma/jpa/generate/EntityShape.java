package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import java.util.ArrayList;
import java.util.List;

/// A table as an entity: which fields it has, and what each stands for.
///
/// @param keyColumns what tells its rows apart
record EntityShape(TableFacts table, ClassName name, List<String> keyColumns, List<Member> members) {
    EntityShape {
        keyColumns = List.copyOf(keyColumns);
        members = List.copyOf(members);
    }

    /// A field.
    sealed interface Member {
        String field();

        /// A column by itself.
        record Basic(ColumnFacts column, String field, boolean isKey) implements Member {}

        /// The columns of a key of several, in an object of their own.
        record EmbeddedKey(String field, List<Basic> parts) implements Member {}

        /// The row that a foreign key names.
        ///
        /// @param mapsId the part of the embedded key that the row's own key gives; empty for the whole key
        record ToOne(ForeignKeyFacts key, TableName target, String field, boolean isUnique, Role role, String mapsId)
                implements Member {}

        /// The rows whose foreign key names this one.
        record Inverse(TableName source, String mappedBy, String field, boolean isUnique) implements Member {}

        /// The rows that a join table joins to this one.
        record Joined(TableFacts joinTable, ForeignKeyFacts own, ForeignKeyFacts other, String field)
                implements Member {}

        /// The other side of a join table.
        record JoinedInverse(TableName source, String mappedBy, String field) implements Member {}
    }

    /// What a reference does to its columns.
    enum Role {
        /// They are written through it.
        WRITES,
        /// It gives the key, or a part of it.
        GIVES_KEY,
        /// They are written by other fields; it only reads.
        READS
    }

    EntityShape plus(List<Member> more) {
        List<Member> all = new ArrayList<>(members);
        all.addAll(more);
        return new EntityShape(table, name, keyColumns, all);
    }

    boolean hasEmbeddedKey() {
        return keyColumns.size() > 1;
    }

    List<String> fields() {
        return members.stream().map(Member::field).toList();
    }
}
