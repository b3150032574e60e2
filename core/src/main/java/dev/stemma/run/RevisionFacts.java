package dev.stemma.run;

import dev.stemma.revision.Applied;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the ledger keeps of a revision, beside its texts and the circumstances.
///
/// @param dependsOn         ids, never labels
/// @param upgradeChecksum   of the text that was run
/// @param downgradeChecksum of the text that undoes it; null where there is none
/// @param upgradePrint      tells quickly that the upgrade's text is the same, letter for letter
/// @param downgradePrint    and the downgrade's; 0 where there is none
/// @param irreversible      why there is no way back, where that was declared
public record RevisionFacts(
        RevisionId id,
        List<RevisionId> parents,
        List<RevisionId> dependsOn,
        String message,
        String upgradeChecksum,
        @Nullable String downgradeChecksum,
        long upgradePrint,
        long downgradePrint,
        @Nullable String irreversible) {
    public RevisionFacts {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
    }

    /// The facts of a revision as it is written now.
    ///
    /// @param row its edges, labels replaced by ids
    static RevisionFacts of(Applied.Row row, Revision revision, Wordings wordings) {
        Wording downgrade = wordings.downgrade();
        return new RevisionFacts(
                row.id(),
                row.parents(),
                row.dependsOn(),
                revision.message(),
                wordings.upgrade().sum(),
                downgrade == null ? null : downgrade.sum(),
                wordings.upgrade().print(),
                downgrade == null ? 0 : downgrade.print(),
                revision.irreversible());
    }

    /// The revision as the ledger remembers it, for where its file is gone.
    public Revision remembered() {
        return Revision.named(id)
                .parents(parents)
                .dependsOn(dependsOn.stream().map(RevisionId::text).toList())
                .message(message)
                .irreversible(irreversible)
                .hasDowngrade(downgradeChecksum != null)
                .origin(Origin.LEDGER)
                .build();
    }

    /// Whether this says what was applied.
    public boolean isUpgrade(Wording now) {
        return now.print() == upgradePrint || now.sum().equals(upgradeChecksum);
    }

    /// Whether this says what was to undo it when it was applied.
    public boolean isDowngrade(@Nullable Wording now) {
        if (now == null || downgradeChecksum == null) {
            return now == null && downgradeChecksum == null;
        }
        return now.print() == downgradePrint || now.sum().equals(downgradeChecksum);
    }
}
