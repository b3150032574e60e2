package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.plan.PlanText;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.PlanRun;
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

/// Leads one schema to another and back on a real server, and lets two witnesses look: our reader and `pg_dump`.
final class RoundTrip {
    private final Postgres server;
    private final PostgresSystem system = new PostgresSystem();
    private final Optional<PgDump> witness;

    RoundTrip(Postgres server) {
        this(server, true);
    }

    /// @param witnessed whether `pg_dump` looks, too; that takes most of the time
    RoundTrip(Postgres server, boolean witnessed) {
        this.server = server;
        this.witness =
                witnessed && !Boolean.getBoolean("no.witness") ? PgDump.forMajor(server.major()) : Optional.empty();
    }

    /// What came out: the plans, and what is wrong with them.
    ///
    /// @param doubts where `pg_dump` of the outcome reads otherwise than of what was wanted
    record Outcome(Plan up, Plan down, List<String> faults, List<String> doubts) {}

    Outcome run(String from, String to, Optional<String> data, Optional<String> keeps) {
        try (TestDatabase old = server.database();
                TestDatabase wanted = server.database()) {
            try {
                load(old, from, "from.sql");
                load(wanted, to, "to.sql");
                return run(old, wanted, data, keeps);
            } finally {
                // A database with subscriptions cannot be dropped.
                unsubscribe(old);
                unsubscribe(wanted);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (StemmaException e) {
            return new Outcome(Plan.EMPTY, Plan.EMPTY, lines(e), List.of());
        }
    }

    private static void unsubscribe(TestDatabase database) {
        for (String name : database.rows(
                "select quote_ident(subname) from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())")) {
            for (String sql : List.of(
                    "alter subscription " + name + " disable",
                    "alter subscription " + name + " set (slot_name = none)",
                    "drop subscription " + name)) {
                database.run(sql);
            }
        }
    }

    private void load(TestDatabase database, String sql, String file) throws SQLException {
        try (Connection connection = database.connect()) {
            system.scripts().run(connection, file, sql);
        }
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

    private Outcome run(TestDatabase old, TestDatabase wanted, Optional<String> data, Optional<String> keeps)
            throws SQLException {
        Proved proved;
        try (ScratchDatabases scratch = system.scratch(settings());
                Connection actual = old.connect();
                Connection target = wanted.connect()) {
            Catalog from = system.read(actual);
            Catalog to = system.read(target);
            proved = new Prover(system, scratch, new PlanOptions(false, server.major())).prove(from, to);
        }
        data.ifPresent(old::run);
        List<String> faults = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        List<String> kept = keeps.map(old::rows).orElse(List.of());
        String before = dump(old);
        String after = dump(wanted);
        step(old, proved.up(), "up", after, keeps, kept, faults, doubts);
        step(old, proved.down(), "down", before, keeps, kept, faults, doubts);
        step(old, proved.up(), "up again", after, keeps, kept, faults, doubts);
        return new Outcome(proved.up(), proved.down(), faults, doubts);
    }

    private ScratchSettings settings() {
        return new ScratchSettings(null, null, false, server.major(), null);
    }

    private void step(
            TestDatabase database,
            Plan plan,
            String stage,
            String expected,
            Optional<String> keeps,
            List<String> kept,
            List<String> faults,
            List<String> doubts)
            throws SQLException {
        if (!faults.isEmpty()) {
            return;
        }
        try (Connection connection = database.connect()) {
            system.scripts().run(connection, stage, PlanRun.script(plan));
        } catch (StemmaException e) {
            faults.addAll(lines(e));
            return;
        }
        String found = dump(database);
        if (!found.equals(expected)) {
            doubts.add(stage + ": pg_dump differs\n" + TextLines.difference(expected, found));
        }
        List<String> rows = keeps.map(database::rows).orElse(List.of());
        if (!rows.equals(kept)) {
            faults.add(stage + ": rows were " + kept + " and are " + rows);
        }
    }

    private String dump(TestDatabase database) {
        return witness.map(program -> program.witness(database.address())).orElse("");
    }

    static String hazards(Outcome outcome) {
        return "up:   " + hazards(outcome.up()) + "\ndown: " + hazards(outcome.down()) + "\n";
    }

    private static String hazards(Plan plan) {
        List<String> words = plan.statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .map(Hazard::kind)
                .distinct()
                .sorted()
                .map(Hazard.Kind::words)
                .toList();
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    static String text(Plan plan) {
        return PlanText.of(plan);
    }
}
