package dev.stemma.postgres.plan;

import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Postgres;

/// Prints where hazards do not fit what a server does, for work on hazards: `LockLoop MAJOR [PREFIX]`.
public final class LockLoop {
    private LockLoop() {}

    public static void main(String[] arguments) {
        Postgres server = Postgres.major(Integer.parseInt(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        LockWitness witness = new LockWitness(server);
        int statements = 0;
        int lies = 0;
        for (Case one : Cases.diff()) {
            if (!one.runsOn(server.major()) || !one.name().startsWith(only)) {
                continue;
            }
            try {
                for (LockWitness.Deed deed : witness.deeds(one)) {
                    statements++;
                    for (String lie : deed.lies()) {
                        lies++;
                        System.out.println(one.name() + ": " + lie + "\n    "
                                + deed.statement().sql().replace("\n", "\n    "));
                    }
                }
            } catch (RuntimeException e) {
                System.out.println("CRASH " + e.getMessage());
            }
        }
        System.out.println(statements + " statements, " + lies + " lies");
        System.exit(0);
    }
}
