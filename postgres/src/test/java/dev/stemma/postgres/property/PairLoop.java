package dev.stemma.postgres.property;

import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.Postgres;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Runs pairs one after another and prints what is wrong, for work on the planner:
/// `PairLoop MAJOR FIRST_SEED COUNT [none|dump|rows] [most failures of a kind to shrink]`. With one pair and none to
/// shrink, it is shown as it is.
public final class PairLoop {
    /// `-Dstemma.step=2` leaves out every other seed, as `DiffPropertyTest` does on each server.
    private static final int STEP = Integer.getInteger("stemma.step", 1);

    private PairLoop() {}

    public static void main(String[] arguments) {
        int major = Integer.parseInt(arguments[0]);
        long first = Long.parseLong(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        PairRunner.Witness witness = witness(arguments.length > 3 ? arguments[3] : "none");
        int shown = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
        PairRunner runner = new PairRunner(Postgres.major(major), new PostgresSystem());
        Map<String, Integer> failures = new TreeMap<>();
        int statements = 0;
        int refused = 0;
        int failed = 0;
        int empty = 0;
        long start = System.currentTimeMillis();
        for (long seed = first; seed < first + (long) count * STEP; seed += STEP) {
            PairRunner.Outcome outcome = runner.run(Pair.of(seed, major, Set.of()), witness);
            statements += outcome.pair().from().size() + outcome.pair().to().size();
            refused += outcome.refused();
            empty += outcome.up().isEmpty() && !outcome.failed() ? 1 : 0;
            if (outcome.failed()) {
                failed++;
                int seen = failures.merge(outcome.signature(), 1, Integer::sum);
                System.out.println(outcome.headline());
                if (seen == 1) {
                    outcome.faults().forEach(fault -> System.out.println("    " + fault.replace("\n", "\n    ")));
                }
                if (shown == 0 && count == 1) {
                    System.out.println(outcome.story());
                } else if (seen <= shown) {
                    print(runner, major, outcome, witness);
                }
            }
        }
        failures.forEach((signature, times) -> System.out.println(times + " x " + signature));
        System.out.println(count + " pairs, " + failed + " failed, " + empty + " equal; " + statements + " statements, "
                + refused + " more refused; " + (System.currentTimeMillis() - start) + " ms");
        System.exit(0);
    }

    private static PairRunner.Witness witness(String word) {
        return switch (word) {
            case "dump" -> PairRunner.Witness.DUMP;
            case "rows" -> PairRunner.Witness.DUMP_AND_ROWS;
            default -> PairRunner.Witness.NONE;
        };
    }

    private static void print(PairRunner runner, int major, PairRunner.Outcome outcome, PairRunner.Witness witness) {
        System.out.println(Shrinker.shrink(pair -> runner.run(pair, witness), major, outcome, 150)
                .story());
    }
}
