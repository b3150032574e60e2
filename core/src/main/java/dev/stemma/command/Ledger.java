package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RunDatabase;

/// Asks the database of the environment in use what has been applied to it.
final class Ledger {
    private Ledger() {}

    static RunDatabase open(Stemma stemma) {
        return stemma.system().runs(stemma.databases().current(), stemma.runSettings());
    }

    static LedgerState state(Stemma stemma) {
        try (RunDatabase database = open(stemma)) {
            return database.state();
        }
    }

    static Applied applied(Stemma stemma) {
        return state(stemma).applied();
    }
}
