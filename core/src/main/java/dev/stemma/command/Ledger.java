package dev.stemma.command;

import dev.stemma.revision.Applied;

/// Asks the database of the environment in use what has been applied to it.
final class Ledger {
    private Ledger() {}

    static Applied applied(Stemma stemma) {
        throw new UnsupportedOperationException(stemma.project().toString());
    }
}
