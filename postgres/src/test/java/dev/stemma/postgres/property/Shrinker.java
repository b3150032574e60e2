package dev.stemma.postgres.property;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Makes a failing pair smaller as long as it fails in the same way.
final class Shrinker {
    private final Function<Pair, PairRunner.Outcome> run;
    private final int version;
    private PairRunner.Outcome smallest;
    private int attempts;

    private Shrinker(Function<Pair, PairRunner.Outcome> run, int version, PairRunner.Outcome failed, int attempts) {
        this.run = run;
        this.version = version;
        this.smallest = failed;
        this.attempts = attempts;
    }

    /// @param attempts how often the pair may be run again
    static PairRunner.Outcome shrink(
            Function<Pair, PairRunner.Outcome> run, int version, PairRunner.Outcome failed, int attempts) {
        Shrinker shrinker = new Shrinker(run, version, failed, attempts);
        shrinker.undoDecisions();
        shrinker.dropPieces();
        shrinker.dropParts();
        shrinker.dropPieces();
        return shrinker.smallest;
    }

    private boolean fails(Pair pair) {
        if (attempts-- <= 0) {
            return false;
        }
        PairRunner.Outcome outcome = run.apply(pair);
        if (outcome.failed() && outcome.signature().equals(smallest.signature())) {
            smallest = outcome;
            return true;
        }
        return false;
    }

    /// Takes decisions as in the first schema again, first half of them, then fewer and fewer.
    private void undoDecisions() {
        Set<String> undone = new TreeSet<>();
        List<String> left = new ArrayList<>(smallest.pair().changed());
        for (int size = Math.max(1, left.size() / 2); !left.isEmpty(); size = size / 2) {
            for (int at = 0; at < left.size(); ) {
                List<String> some = new ArrayList<>(left.subList(at, Math.min(left.size(), at + size)));
                Set<String> all = new TreeSet<>(undone);
                all.addAll(some);
                if (fails(Pair.of(smallest.pair().seed(), version, all))) {
                    undone = all;
                    left.removeAll(some);
                } else {
                    at += size;
                }
            }
            if (size <= 1) {
                return;
            }
        }
    }

    /// Leaves out statements, from both sides at once where both have them.
    private void dropPieces() {
        List<String> keys = new ArrayList<>(keys(smallest.pair()));
        for (int size = Math.max(1, keys.size() / 2); ; size = size / 2) {
            for (int at = 0; at < keys.size(); ) {
                List<String> some = keys.subList(at, Math.min(keys.size(), at + size));
                if (fails(without(smallest.pair(), Set.copyOf(some)))) {
                    Set<String> there = keys(smallest.pair());
                    keys.retainAll(there);
                } else {
                    at += size;
                }
            }
            if (size <= 1) {
                return;
            }
        }
    }

    private static Set<String> keys(Pair pair) {
        Set<String> keys = new LinkedHashSet<>();
        pair.to().forEach(piece -> keys.add(piece.key()));
        pair.from().forEach(piece -> keys.add(piece.key()));
        return keys;
    }

    private static Pair without(Pair pair, Set<String> keys) {
        return pair.with(
                pair.from().stream()
                        .filter(piece -> !keys.contains(piece.key()))
                        .toList(),
                pair.to().stream().filter(piece -> !keys.contains(piece.key())).toList());
    }

    /// Leaves out columns and constraints inside statements.
    private void dropParts() {
        Set<String> parts = new LinkedHashSet<>();
        smallest.pair().from().forEach(piece -> parts.addAll(piece.parts()));
        smallest.pair().to().forEach(piece -> parts.addAll(piece.parts()));
        for (String part : parts) {
            fails(smallest.pair()
                    .with(
                            lacking(smallest.pair().from(), part),
                            lacking(smallest.pair().to(), part)));
        }
    }

    private static List<Piece> lacking(List<Piece> pieces, String part) {
        return pieces.stream()
                .map(piece -> piece.parts().contains(part)
                        ? piece.withParts(piece.parts().stream()
                                .filter(one -> !one.equals(part))
                                .toList())
                        : piece)
                .toList();
    }
}
