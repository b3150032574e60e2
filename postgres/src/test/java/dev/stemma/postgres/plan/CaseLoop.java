package dev.stemma.postgres.plan;

import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Postgres;

/// Runs cases one after another and prints what is wrong, for work on the planner: `CaseLoop MAJOR [PREFIX]`.
public final class CaseLoop {
    private CaseLoop() {}

    public static void main(String[] arguments) {
        Postgres server = Postgres.major(Integer.parseInt(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        RoundTrip trip = new RoundTrip(server);
        int passed = 0;
        int failed = 0;
        for (Case one : Cases.diff()) {
            if (!one.runsOn(server.major()) || !one.name().startsWith(only)) {
                continue;
            }
            try {
                RoundTrip.Outcome outcome = trip.run(one);
                if (outcome.faults().isEmpty()) {
                    passed++;
                } else {
                    failed++;
                    System.out.println("FAIL " + one.name() + "\n    "
                            + String.join("\n", outcome.faults()).replace("\n", "\n    "));
                }
                if (arguments.length > 2) {
                    System.out.println(RoundTrip.text(outcome.up()) + "\n---- down\n" + RoundTrip.text(outcome.down()));
                }
            } catch (RuntimeException e) {
                failed++;
                System.out.println("CRASH " + one.name() + " " + e);
                for (int at = 0; at < Math.min(6, e.getStackTrace().length); at++) {
                    System.out.println("    " + e.getStackTrace()[at]);
                }
            }
        }
        System.out.println(passed + " passed, " + failed + " failed");
        System.exit(0);
    }
}
