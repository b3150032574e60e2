package dev.stemma.run;

import dev.stemma.sql.ScriptPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a script that is committed as one.
///
/// @param begin the statement with which the script itself opens the transaction, where it does
/// @param from  the number of the first part in the script, from zero
/// @param to    the number behind the last part
/// @param parts what is run; the script's own BEGIN and COMMIT are not among it
public record Segment(Kind kind, @Nullable String begin, int from, int to, List<ScriptPart> parts) {
    public Segment {
        parts = List.copyOf(parts);
    }

    /// How it is run.
    public enum Kind {
        IN_TRANSACTION,
        /// One statement that the server refuses in a transaction.
        OUTSIDE,
        /// One UPDATE that is divided by ranges of a key: see [Backfill].
        BACKFILL
    }
}
