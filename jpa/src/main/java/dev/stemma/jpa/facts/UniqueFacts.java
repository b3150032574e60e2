package dev.stemma.jpa.facts;

import java.util.List;

/// A primary key or a unique constraint.
///
/// @param isPlain whether the columns and the options say all of it
/// @param options what stands behind the columns: `DEFERRABLE INITIALLY DEFERRED`; may be empty
public record UniqueFacts(String name, List<String> columns, boolean isPlain, String options) {
    public UniqueFacts {
        columns = List.copyOf(columns);
    }
}
