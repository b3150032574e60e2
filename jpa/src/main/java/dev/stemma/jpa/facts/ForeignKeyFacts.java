package dev.stemma.jpa.facts;

import java.util.List;

/// A foreign key.
///
/// @param options what stands behind the target: `ON DELETE CASCADE`; may be empty
/// @param isPlain false where the key is about a period of time
public record ForeignKeyFacts(
        String name,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        String options,
        boolean isPlain) {
    public ForeignKeyFacts {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
