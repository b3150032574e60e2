package dev.stemma.postgres.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the server answered to a message.
///
/// @param completed how many statements were done before the error, or all of them
/// @param results   the rows of each statement that returns rows
/// @param error     why it stopped; null when it did not
public record Reply(
        int completed, List<List<Row>> results, @Nullable ServerError error) {
    public Reply {
        results = List.copyOf(results);
    }

    public boolean isGood() {
        return error == null;
    }

    /// The rows of the n-th statement that returns rows.
    public List<Row> rows(int index) {
        return results.get(index);
    }
}
