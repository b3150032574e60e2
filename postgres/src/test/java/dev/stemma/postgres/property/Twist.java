package dev.stemma.postgres.property;

import java.util.Set;
import java.util.TreeSet;

/// Which decisions the second schema takes otherwise than the first, and how.
///
/// @param perMillion how many of a million decisions change
/// @param focus      the beginning of the names of decisions of which many change
/// @param undone     decisions that do not change after all, to make a failing pair smaller
/// @param changed    remembers what did change
record Twist(long seed, int perMillion, String focus, Set<String> undone, Set<String> changed) {
    static final Twist NONE = new Twist(0, 0, "", Set.of(), new TreeSet<>());

    private static final int OF_FOCUS = 150_000;

    static Twist of(long seed, int perMillion, String focus) {
        return new Twist(seed, perMillion, focus, Set.of(), new TreeSet<>());
    }

    Twist without(Set<String> decisions) {
        return new Twist(seed, perMillion, focus, decisions, new TreeSet<>());
    }

    boolean changes(String decision) {
        int rate = !focus.isEmpty() && decision.startsWith(focus) ? OF_FOCUS : perMillion;
        boolean changes = rate > 0
                && Math.floorMod(Choices.hash(~seed, decision), 1_000_000) < rate
                && !undone.contains(decision);
        if (changes) {
            changed.add(decision);
        }
        return changes;
    }
}
