package dev.stemma.plan;

import java.util.Locale;

/// A named danger of a statement, with its reason.
public record Hazard(Kind kind, String reason) {
    /// What can go wrong. The names are stable: scripts and configuration refer to them.
    public enum Kind {
        DELETES_DATA,
        REWRITES_TABLE,
        SCANS_TABLE,
        BLOCKS_READS,
        BLOCKS_WRITES,
        MAY_FAIL_ON_DATA,
        NOT_IN_TRANSACTION,
        IRREVERSIBLE,
        BREAKS_RUNNING_CODE;

        /// The name as users read and write it: `deletes-data`.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return kind.words() + ": " + reason;
    }
}
