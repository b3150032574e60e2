package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.Squashes;

/// Asks the database of the environment in use what has been applied to it.
final class Ledger {
    private Ledger() {}

    static RunDatabase open(Stemma stemma) {
        return stemma.system().runs(stemma.databases().current(), stemma.runSettings());
    }

    /// @param files to know the squashed revisions by
    static LedgerState state(Stemma stemma, RevisionFiles files) {
        try (RunDatabase database = open(stemma)) {
            return new Squashes(files.graph(), stemma.source(files))
                    .recognise(database.state())
                    .state();
        }
    }

    static Applied applied(Stemma stemma, RevisionFiles files) {
        return state(stemma, files).applied();
    }
}
