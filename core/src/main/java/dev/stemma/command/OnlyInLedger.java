package dev.stemma.command;

import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.RevisionFacts;
import java.util.List;

/// Revisions whose files are gone, as the ledger remembers them.
final class OnlyInLedger {
    private OnlyInLedger() {}

    static Revision of(LedgerEntry entry) {
        RevisionFacts facts = entry.facts();
        return new Revision(
                facts.id(),
                facts.parents(),
                facts.dependsOn().stream().map(RevisionId::text).toList(),
                List.of(),
                facts.message(),
                null,
                facts.irreversible(),
                null,
                facts.downgradeChecksum() != null,
                Origin.LEDGER);
    }
}
