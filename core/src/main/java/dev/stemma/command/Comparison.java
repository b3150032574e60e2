package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.diff.Rename;
import dev.stemma.diff.RenameHint;
import dev.stemma.diff.Renames;
import dev.stemma.diff.UnknownRename;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.Prover;
import dev.stemma.scope.Filter;
import dev.stemma.scope.Scoped;
import java.util.ArrayList;
import java.util.List;

/// What is compared of two schemas, and what is said to be the same thing under another name.
///
/// @param hints those that were given, and those that answers give
record Comparison(Scoped scoped, List<RenameHint> hints) {
    Comparison {
        hints = List.copyOf(hints);
    }

    /// What is left alone and stands on something that is renamed goes along with it, as in the database: the server
    /// says
    /// what it looks like then.
    ///
    /// @param names what a person calls the two, for messages
    static Comparison of(
            Planning planning, Prover prover, Catalog from, Catalog to, List<RenameHint> hints, List<String> names) {
        Filter filter = planning.filter();
        Scoped scoped = Scoped.of(from, to, filter);
        List<RenameHint> answered = planning.renames().answered(scoped, hints);
        if (filter.isNone()) {
            return new Comparison(scoped, answered);
        }
        refuseForWhatIsLeftAlone(answered, scoped.from(), to, filter);
        Catalog base = scoped.from();
        List<Rename> renames = Renames.resolve(answered, base, scoped.to());
        if (!renames.isEmpty()) {
            base = prover.renamed(base, scoped.to(), renames);
            scoped = scoped.after(base, to, filter);
        }
        scoped.requireWhole(base, to, names);
        return new Comparison(scoped, answered);
    }

    /// A hint in a file may speak of what another environment manages; one that is said now may not.
    private static void refuseForWhatIsLeftAlone(List<RenameHint> hints, Catalog base, Catalog wanted, Filter filter) {
        List<UnknownRename> refused = new ArrayList<>();
        for (RenameHint hint : hints) {
            List<ObjectId> old = Renames.named(hint.from(), base);
            List<ObjectId> young = Renames.named(hint.to(), wanted);
            boolean isAlone = isAlone(old, filter);
            if (isAlone && hint.term() == RenameHint.Term.ONCE) {
                refused.add(UnknownRename.ofWhatIsLeftAlone(hint, old.getFirst()));
            } else if (!isAlone && !old.isEmpty() && isAlone(young, filter)) {
                refused.add(UnknownRename.ofWhatIsLeftAlone(hint, young.getFirst()));
            }
        }
        if (!refused.isEmpty()) {
            throw new StemmaException(refused);
        }
    }

    private static boolean isAlone(List<ObjectId> found, Filter filter) {
        return !found.isEmpty() && found.stream().noneMatch(filter::manages);
    }
}
