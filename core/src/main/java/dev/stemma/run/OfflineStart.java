package dev.stemma.run;

import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import java.util.List;

/// Where a script begins.
///
/// @param listed   what the ledger must list, and nothing beside it
/// @param squashed those of them in whose place it may list what they replace; the script exchanges it
public record OfflineStart(List<RevisionFacts> listed, List<Squashed> squashed) {
    public OfflineStart {
        listed = List.copyOf(listed);
        squashed = List.copyOf(squashed);
    }

    /// A revision that was made of several.
    public record Squashed(RevisionFacts facts, RevisionTexts texts, List<Replaced> replaced) {
        public Squashed {
            replaced = List.copyOf(replaced);
        }

        /// Every revision in whose place it may come.
        public List<RevisionId> all() {
            return replaced.stream().flatMap(Replaced::all).toList();
        }
    }
}
