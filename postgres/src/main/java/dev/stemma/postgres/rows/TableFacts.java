package dev.stemma.postgres.rows;

import java.util.List;

/// A table that rows are made for.
///
/// @param columns    those that need a value; the server fills the others
/// @param references what must be there before
record TableFacts(long oid, String name, List<ColumnFacts> columns, List<Reference> references) {
    TableFacts {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    boolean refersTo(long table) {
        return table != oid && references.stream().anyMatch(reference -> reference.referenced() == table);
    }

    boolean isRequired(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column) && one.required());
    }
}
