package dev.stemma.run;

import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.sql.Checksum;
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
    static RevisionFacts of(Applied.Row row, Revision revision, RevisionTexts texts) {
        SqlText downgrade = texts.downgrade();
        return new RevisionFacts(
                row.id(),
                row.parents(),
                row.dependsOn(),
                revision.message(),
                Checksum.of(texts.upgrade().text()),
                downgrade == null ? null : Checksum.of(downgrade.text()),
                Fingerprint.of(texts.upgrade().text()),
                downgrade == null ? 0 : Fingerprint.of(downgrade.text()),
                revision.irreversible());
    }

    /// Whether the text says what was applied.
    public boolean isUpgrade(SqlText text) {
        return Fingerprint.of(text.text()) == upgradePrint
                || Checksum.of(text.text()).equals(upgradeChecksum);
    }

    /// Whether the text says what was to undo it when it was applied.
    public boolean isDowngrade(@Nullable SqlText text) {
        if (text == null || downgradeChecksum == null) {
            return text == null && downgradeChecksum == null;
        }
        return Fingerprint.of(text.text()) == downgradePrint
                || Checksum.of(text.text()).equals(downgradeChecksum);
    }
}
