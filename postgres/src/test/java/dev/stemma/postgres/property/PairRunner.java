package dev.stemma.postgres.property;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.plan.PlanText;
import dev.stemma.plan.Statement;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.Proved;
import dev.stemma.proof.Prover;
import dev.stemma.testkit.PgDump;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leads one schema of a pair to the other and back, and lets witnesses look.
final class PairRunner {
    private final Postgres server;
    private final PostgresSystem system;
    private final ScratchDatabases scratch;
    private final Optional<PgDump> dump;

    PairRunner(Postgres server, PostgresSystem system) {
        this.server =
                server.withRoles(FacetMaker.ROLES.toArray(String[]::new)).withTablespace(PlacementMaker.TABLESPACE);
        this.system = system;
        this.scratch = system.scratch(new ScratchSettings(null, null, false, server.major(), null));
        this.dump = PgDump.forMajor(server.major());
    }

    /// Who looks, besides our own reader.
    enum Witness {
        NONE,
        /// `pg_dump` before and after.
        DUMP,
        /// `pg_dump`, and rows in the tables.
        DUMP_AND_ROWS
    }

    /// @param pair   without the statements that the server refused
    /// @param refused how many those were
    /// @param faults what is wrong; nothing if all is well
    record Outcome(Pair pair, int refused, Plan up, Plan down, List<String> faults) {
        boolean failed() {
            return !faults.isEmpty();
        }

        /// What two failures for the same reason have in common: the words without the names.
        String signature() {
            return faults.stream()
                    .limit(4)
                    .map(fault -> fault.lines().limit(1).reduce("", String::concat))
                    .filter(fault -> !fault.contains(";") && !fault.startsWith("scratch: "))
                    .map(fault -> fault.replaceAll("\"[^\"]*\"|'[^' ]*'|[\\w\"]+\\.[\\w\".]+|\\d+", "_"))
                    .collect(java.util.stream.Collectors.joining(" | "));
        }

        String headline() {
            return "seed " + pair.seed() + ": " + signature();
        }

        /// What a person needs to see what went wrong, and to see it again.
        String story() {
            return headline() + "\n--- from.sql\n" + Piece.script(pair.from())
                    + "--- to.sql\n" + Piece.script(pair.to())
                    + "--- faults\n" + String.join("\n", faults)
                    + "\n--- up\n" + PlanText.of(up) + "\n--- down\n" + PlanText.of(down);
        }
    }

    Outcome run(Pair pair, Witness witness) {
        try (TestDatabase old = server.database();
                TestDatabase wanted = server.database()) {
            Pair loaded = pair.with(load(old, pair.from()), load(wanted, pair.to()));
            int refused = pair.from().size()
                    + pair.to().size()
                    - loaded.from().size()
                    - loaded.to().size();
            return prove(loaded, refused, old, wanted, witness);
        } catch (SQLException | StemmaException e) {
            // Now and then a pair finds a defect of the server, which then starts anew.
            return new Outcome(pair, 0, Plan.EMPTY, Plan.EMPTY, List.of("the server failed: " + e.getMessage()));
        }
    }

    /// Runs what the server takes; what it refuses is left out, and with it what stands on it.
    private static List<Piece> load(TestDatabase database, List<Piece> pieces) throws SQLException {
        List<Piece> taken = new ArrayList<>();
        try (Connection connection = database.connect();
                java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Piece piece : pieces) {
                try {
                    statement.execute(piece.sql());
                    taken.add(piece);
                } catch (SQLException refused) {
                    if (Boolean.getBoolean("stemma.refused")) {
                        System.out.println("REFUSED " + refused.getMessage() + "\n" + piece.sql());
                    }
                }
            }
        }
        return taken;
    }

    private Outcome prove(Pair pair, int refused, TestDatabase old, TestDatabase wanted, Witness witness)
            throws SQLException {
        Catalog from;
        Catalog to;
        try (Connection actual = old.connect();
                Connection target = wanted.connect()) {
            from = system.read(actual);
            to = system.read(target);
        }
        PlanOptions options = new PlanOptions(false, server.major());
        try {
            Proved proved = new Prover(system, scratch, options).prove(from, to);
            List<String> faults = witness == Witness.NONE ? List.of() : walk(pair, old, wanted, proved, witness);
            return new Outcome(pair, refused, proved.up(), proved.down(), faults);
        } catch (StemmaException e) {
            return new Outcome(pair, refused, planned(from, to, options), planned(to, from, options), lines(e));
        } catch (RuntimeException e) {
            return new Outcome(
                    pair,
                    refused,
                    Plan.EMPTY,
                    Plan.EMPTY,
                    List.of("crash: " + e, String.valueOf(e.getStackTrace()[0])));
        }
    }

    private Plan planned(Catalog from, Catalog to, PlanOptions options) {
        return system.plan(from, to, options);
    }

    private List<String> walk(Pair pair, TestDatabase old, TestDatabase wanted, Proved proved, Witness witness)
            throws SQLException {
        if (witness == Witness.DUMP_AND_ROWS) {
            load(old, pair.rows());
        }
        String before = dumped(old);
        String after = dumped(wanted);
        List<String> faults = new ArrayList<>();
        boolean up = step(old, proved.up(), "up", after, faults)
                && step(old, proved.down(), "down", before, faults)
                && step(old, proved.up(), "up again", after, faults);
        return up ? List.of() : faults;
    }

    private boolean step(TestDatabase database, Plan plan, String stage, String expected, List<String> faults)
            throws SQLException {
        if (!runs(database, plan, stage, faults)) {
            return false;
        }
        String found = dumped(database);
        if (!Casts.without(found).equals(Casts.without(expected))) {
            faults.add(stage + ": pg_dump differs");
            faults.add(difference(Casts.without(expected), Casts.without(found)));
        }
        return faults.isEmpty();
    }

    /// False where a statement fails; that is no fault if the plan says that rows may stop it.
    private static boolean runs(TestDatabase database, Plan plan, String stage, List<String> faults)
            throws SQLException {
        try (Connection connection = database.connect();
                java.sql.Statement session = connection.createStatement()) {
            session.setEscapeProcessing(false);
            session.execute("begin");
            for (Statement statement : plan.statements()) {
                if (statement.mode() == Statement.Mode.OUTSIDE_TRANSACTION) {
                    session.execute("commit");
                }
                if (!runs(session, statement, stage, faults)) {
                    return false;
                }
                if (statement.mode() == Statement.Mode.COMMIT_AFTER) {
                    session.execute("commit; begin");
                }
                if (statement.mode() == Statement.Mode.OUTSIDE_TRANSACTION) {
                    session.execute("begin");
                }
            }
            session.execute("commit");
            return true;
        }
    }

    private static boolean runs(java.sql.Statement session, Statement statement, String stage, List<String> faults) {
        try {
            session.execute(statement.sql());
            return true;
        } catch (SQLException e) {
            boolean foretold =
                    statement.hazards().stream().anyMatch(hazard -> hazard.kind() == Hazard.Kind.MAY_FAIL_ON_DATA);
            if (!foretold) {
                faults.add(stage + " with rows");
                faults.add(String.valueOf(e.getMessage()));
                faults.add(statement.sql());
            }
            return false;
        }
    }

    private String dumped(TestDatabase database) {
        return dump.map(program -> program.witness(database.address())).orElse("");
    }

    private static String difference(String expected, String found) {
        List<String> wanted = expected.lines().toList();
        List<String> is = found.lines().toList();
        StringBuilder text = new StringBuilder();
        wanted.stream()
                .filter(line -> !is.contains(line))
                .forEach(line -> text.append("  - ").append(line).append('\n'));
        is.stream()
                .filter(line -> !wanted.contains(line))
                .forEach(line -> text.append("  + ").append(line).append('\n'));
        return text.toString();
    }

    private static List<String> lines(StemmaException e) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : e.problems()) {
            lines.add(problem.summary());
            problem.excerpt().ifPresent(excerpt -> lines.add(excerpt.line() + " -- " + excerpt.remark()));
            lines.addAll(problem.details());
        }
        return lines;
    }
}
