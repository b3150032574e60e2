package dev.stemma.sqlite.run;

import java.util.Set;

/// The tables of the ledger. SQLite has no schemas, so its name stands before theirs.
public record LedgerNames(String ledger, String log) {
    public static LedgerNames of(String ledger) {
        return new LedgerNames(ledger + "_ledger", ledger + "_log");
    }

    public Set<String> all() {
        return Set.of(ledger, log);
    }
}
