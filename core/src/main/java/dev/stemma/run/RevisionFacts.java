package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the ledger keeps of a revision, beside its texts and the circumstances.
///
/// @param dependsOn         ids, never labels
/// @param upgradeChecksum   of the text that was run
/// @param downgradeChecksum of the text that undoes it; null where there is none
/// @param irreversible      why there is no way back, where that was declared
public record RevisionFacts(
        RevisionId id,
        List<RevisionId> parents,
        List<RevisionId> dependsOn,
        String message,
        String upgradeChecksum,
        @Nullable String downgradeChecksum,
        @Nullable String irreversible) {
    public RevisionFacts {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
    }
}
