package dev.stemma.postgres.rows;

import java.util.List;

/// A foreign key: which columns of a table point at which of another.
record Reference(long referenced, String referencedName, List<String> columns, List<String> referencedColumns) {
    Reference {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
