package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.diff.LikelyRenames;
import dev.stemma.diff.Rename;
import dev.stemma.diff.RenameHint;
import dev.stemma.diff.Renames;
import dev.stemma.scope.Scoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Asks whether something is the same thing under another name.
@FunctionalInterface
public interface RenameQuestion {
    /// Nobody is there to answer.
    RenameQuestion NOBODY = rename -> false;

    boolean isRename(Rename likely);

    /// The hints, and those that the answers give.
    default List<RenameHint> answered(Scoped scoped, List<RenameHint> hints) {
        if (equals(NOBODY)) {
            return hints;
        }
        Catalog from = scoped.from();
        Catalog to = scoped.to();
        List<RenameHint> all = new ArrayList<>(hints);
        Set<ObjectId> settled = new HashSet<>();
        for (Rename likely : LikelyRenames.of(from, to, Renames.resolve(hints, from, to))) {
            boolean open = !settled.contains(likely.from()) && !settled.contains(likely.to());
            if (open && isRename(likely)) {
                settled.add(likely.from());
                settled.add(likely.to());
                all.add(new RenameHint(likely.from().path(), likely.to().path(), "your answer", RenameHint.Term.ONCE));
            }
        }
        return all;
    }
}
