package dev.stemma.run;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.util.List;

/// A revision that the ledger lists from now on in place of those that were squashed into it.
///
/// @param replaced what the ledger has listed
public record Squashed(Revision revision, List<RevisionId> replaced) {
    public Squashed {
        replaced = List.copyOf(replaced);
    }
}
