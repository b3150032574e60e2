package dev.stemma.postgres.property;

import java.util.List;
import java.util.Set;

/// Two schemas, the second mostly the first with a few decisions taken otherwise.
///
/// @param rows    statements that fill the tables of the first
/// @param changed the decisions by which they differ
record Pair(long seed, List<Piece> from, List<Piece> to, List<Piece> rows, Set<String> changed) {
    private static final List<Integer> RATES = List.of(3_000, 10_000, 20_000, 40_000, 100_000);

    Pair {
        from = List.copyOf(from);
        to = List.copyOf(to);
        rows = List.copyOf(rows);
    }

    static Pair of(long seed, int version, Set<String> undone) {
        Choices plan = Choices.of(seed, Twist.NONE).in("plan");
        int size = plan.chance("large", 15) ? plan.number("size", 15, 30) : plan.number("size", 3, 14);
        Twist twist = twist(plan, seed, size).without(undone);
        SchemaMaker.Made from = SchemaMaker.make(Choices.of(seed, Twist.NONE), version, size);
        if (plan.chance("from nothing", 2)) {
            return new Pair(seed, List.of(), from.pieces(), List.of(), Set.of());
        }
        SchemaMaker.Made to = SchemaMaker.make(Choices.of(otherSeed(plan, seed), twist), version, size);
        return new Pair(seed, from.pieces(), to.pieces(), from.rows(), twist.changed());
    }

    private static Twist twist(Choices plan, long seed, int size) {
        if (plan.chance("one thing", 35)) {
            return Twist.of(
                    seed, plan.pick("rate", RATES.subList(0, 2)), "/o" + plan.number("thing", 0, size - 1) + "/");
        }
        return Twist.of(seed, plan.pick("rate", RATES), "");
    }

    /// Now and then the schemas have nothing in common but the names.
    private static long otherSeed(Choices plan, long seed) {
        return plan.chance("unrelated", 4) ? ~seed : seed;
    }

    Pair with(List<Piece> newFrom, List<Piece> newTo) {
        return new Pair(seed, newFrom, newTo, rows, changed);
    }
}
