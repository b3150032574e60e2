package dev.stemma.diff;

import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Renames of one level, so that each finds its new name free. What exchange their names go round in a circle: one of
/// them has to wait under a third name, which `RenameStep` sees to.
final class RenameOrder {
    private RenameOrder() {}

    static List<Rename> of(Map<RenameHint, Rename> hinted, Renamings done) {
        List<Rename> ordered = new ArrayList<>();
        Set<Rename> open = new LinkedHashSet<>(hinted.values());
        while (!open.isEmpty()) {
            Rename next = open.stream()
                    .filter(rename -> bearer(Place.after(rename), open, done) == null)
                    .findFirst()
                    .orElseGet(() -> ofCircle(hinted, open, done));
            ordered.add(next);
            open.remove(next);
        }
        return ordered;
    }

    private static @Nullable Rename bearer(Place place, Set<Rename> renames, Renamings done) {
        return renames.stream()
                .filter(rename -> Place.before(rename, done).equals(place))
                .findFirst()
                .orElse(null);
    }

    /// All names are the same after an exchange, so hints that stand in a file would be followed for ever.
    private static Rename ofCircle(Map<RenameHint, Rename> hinted, Set<Rename> open, Renamings done) {
        Rename first = open.iterator().next();
        Set<Rename> circle = new HashSet<>();
        for (Rename at = first; at != null && circle.add(at); ) {
            at = bearer(Place.after(at), open, done);
        }
        List<RenameHint> hints = hinted.entrySet().stream()
                .filter(entry -> circle.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (hints.stream().allMatch(hint -> hint.term() == RenameHint.Term.STANDING)) {
            throw new StemmaException(
                    hints.stream().map(UnknownRename::ofExchange).toList());
        }
        return first;
    }
}
