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
import dev.stemma.testkit.Case;
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
        this.server = server.withTablespace("stemma_case_space");
        this.witness = Boolean.getBoolean("no.witness") ? Optional.empty() : PgDump.forMajor(server.major());
    }

    int major() {
        return server.major();
    }

    /// What came out: the plans, and what is wrong with them.
    record Outcome(Plan up, Plan down, List<String> faults) {}

    Outcome run(Case one) {
        try (TestDatabase old = server.database();
                TestDatabase wanted = server.database()) {
            try {
                load(old, one.from(), "from.sql");
                load(wanted, one.to(), "to.sql");
                return run(old, wanted, one);
            } finally {
                unsubscribe(old);
                unsubscribe(wanted);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (StemmaException e) {
            return new Outcome(Plan.EMPTY, Plan.EMPTY, lines(e));
        }
    }

    /// A database with subscriptions cannot be dropped.
    static void unsubscribe(TestDatabase database) {
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

    private Outcome run(TestDatabase old, TestDatabase wanted, Case one) throws SQLException {
        Proved proved;
        try (ScratchDatabases scratch = system.scratch(settings());
                Connection actual = old.connect();
                Connection target = wanted.connect()) {
            Catalog from = system.read(actual);
            Catalog to = system.read(target);
            proved = new Prover(system, scratch, options(one)).prove(from, to, one.hints());
        }
        one.data().ifPresent(old::run);
        Walk walk = new Walk(old, one, one.keeps().map(old::rows).orElse(List.of()));
        String before = dump(old);
        String after = dump(wanted);
        walk.step(proved.up(), "up", after);
        walk.step(proved.down(), "down", before);
        walk.step(proved.up(), "up again", after);
        return new Outcome(proved.up(), proved.down(), walk.faults());
    }

    /// A case of the group `online` is planned in that form; `-Donline=true` plans all of them so.
    private PlanOptions options(Case one) {
        boolean online = one.name().startsWith("online/") || Boolean.getBoolean("online");
        return new PlanOptions(online, server.major());
    }

    private ScratchSettings settings() {
        return new ScratchSettings(null, null, false, server.major(), null);
    }

    /// The way up, down and up again, as far as it goes well.
    private final class Walk {
        private final TestDatabase database;
        private final Case one;
        private final List<String> kept;
        private final List<String> faults = new ArrayList<>();
        private boolean asKnown;

        Walk(TestDatabase database, Case one, List<String> kept) {
            this.database = database;
            this.one = one;
            this.kept = kept;
        }

        void step(Plan plan, String stage, String expected) throws SQLException {
            if (!faults.isEmpty()) {
                return;
            }
            try (Connection connection = database.connect()) {
                system.scripts().run(connection, stage, PlanRun.script(plan));
            } catch (StemmaException e) {
                faults.addAll(lines(e));
                return;
            }
            difference(expected, dump(database)).ifPresent(text -> judge(stage, text));
            List<String> rows = one.keeps().map(database::rows).orElse(List.of());
            if (!rows.equals(kept)) {
                faults.add(stage + ": rows were " + kept + " and are " + rows);
            }
        }

        private void judge(String stage, String difference) {
            List<String> lines = difference.lines().toList();
            if (one.known().containsAll(lines)) {
                asKnown = true;
            } else {
                faults.add(stage + ": pg_dump differs\n" + difference);
            }
        }

        /// What stands in the way, and what was expected to and does not.
        List<String> faults() {
            if (faults.isEmpty()
                    && witness.isPresent()
                    && !asKnown
                    && !one.known().isEmpty()) {
                faults.add("pg_dump.txt is not needed: nothing differs");
            }
            return faults;
        }
    }

    private String dump(TestDatabase database) {
        return witness.map(program -> program.dump(database.address())).orElse("");
    }

    /// What tells two dumps apart. The server prints some definitions otherwise once it has read its own print, and a
    /// plan is made of prints: so what differs is restored from both dumps and dumped again before it counts.
    private Optional<String> difference(String expected, String found) throws SQLException {
        String wanted = PgDump.normalised(expected);
        String is = PgDump.normalised(found);
        if (wanted.equals(is)) {
            return Optional.empty();
        }
        String wantedAgain = PgDump.normalised(restored(expected));
        String isAgain = PgDump.normalised(restored(found));
        return wantedAgain.equals(isAgain) ? Optional.empty() : Optional.of(TextLines.difference(wanted, is));
    }

    private String restored(String dump) throws SQLException {
        try (TestDatabase copy = server.database()) {
            try {
                // A newer pg_dump sets what an older server does not know.
                load(copy, dump.replace("SET transaction_timeout = 0;\n", ""), "dump.sql");
                return dump(copy);
            } finally {
                unsubscribe(copy);
            }
        }
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
