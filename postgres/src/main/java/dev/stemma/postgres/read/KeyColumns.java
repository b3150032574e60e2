package dev.stemma.postgres.read;

import dev.stemma.sql.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the definitions of constraints and indexes need to know of columns, those of every table included that is
/// left to an extension: its keys are referenced.
final class KeyColumns {
    private final Map<Long, KeyColumn> columns = new HashMap<>();

    /// @param baseType the type that the column's type is a domain of, or 0
    record KeyColumn(String name, long type, long baseType, long collation) {}

    void put(long relation, int number, KeyColumn column) {
        columns.put(key(relation, number), column);
    }

    KeyColumn get(long relation, int number) {
        KeyColumn column = columns.get(key(relation, number));
        if (column == null) {
            throw new IllegalStateException(
                    "column " + number + " of the relation with oid " + relation + " is unknown");
        }
        return column;
    }

    /// The names as they stand in SQL.
    List<String> names(long relation, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> Identifiers.quote(get(relation, number).name))
                .toList();
    }

    private static long key(long relation, int number) {
        return relation << 16 | number;
    }
}
