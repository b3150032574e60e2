package dev.stemma.proof;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.Change;
import dev.stemma.plan.Plan;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Plans the way between two catalogs and shows that it holds.
///
/// The server prints a definition otherwise once it has read its own print: `IN ('a', 'b')` becomes `= ANY (ARRAY[…])`,
/// and
/// that changes its casts once more. So both catalogs are written to scratch databases and read back before they are
/// compared; what differs then differs in truth.
public final class Prover {
    private static final int MOST_DIFFERENCES = 12;

    private final DatabaseSystem system;
    private final ScratchDatabases scratch;
    private final PlanOptions options;

    public Prover(DatabaseSystem system, ScratchDatabases scratch, PlanOptions options) {
        this.system = system;
        this.scratch = scratch;
        this.options = options;
    }

    /// The proved plans from what is there to what is wanted; empty ones where there is nothing to do.
    public Proved prove(Catalog actual, Catalog wanted) {
        if (system.plan(actual, wanted, options).isEmpty()) {
            return new Proved(Plan.EMPTY, Plan.EMPTY, actual, wanted);
        }
        try (ScratchDatabase old = scratch.create()) {
            Catalog from = rebuilt(old, actual, "building what is there");
            Catalog to = settled(wanted, "building what is wanted");
            Plan up = system.plan(from, to, options);
            Plan down = system.plan(to, from, options);
            Proved proved = new Proved(up, down, from, to);
            if (!proved.isEmpty()) {
                show(old, proved);
            }
            return proved;
        } catch (SQLException e) {
            throw new StemmaException(new ProofFailed("reading back", "", List.of(String.valueOf(e.getMessage()))), e);
        }
    }

    /// The catalog as a scratch database prints it that was built from it.
    public Catalog settled(Catalog catalog, String stage) throws SQLException {
        try (ScratchDatabase copy = scratch.create()) {
            return rebuilt(copy, catalog, stage);
        }
    }

    private Catalog rebuilt(ScratchDatabase database, Catalog catalog, String stage) throws SQLException {
        Connection connection = database.connection();
        system.prepare(connection, catalog);
        PlanRun.run(database, system.plan(system.read(connection), catalog, options), stage);
        Catalog rebuilt = system.read(connection);
        List<Change> left = system.differences(rebuilt, catalog).stream()
                .filter(change -> !Prints.mayDiffer(change))
                .toList();
        report(left, stage);
        return rebuilt;
    }

    private void show(ScratchDatabase database, Proved proved) throws SQLException {
        Connection connection = database.connection();
        PlanRun.run(database, proved.up(), "up");
        check(system.read(connection), proved.to(), "up");
        PlanRun.run(database, proved.down(), "down");
        check(system.read(connection), proved.from(), "down");
        PlanRun.run(database, proved.up(), "up again");
        check(system.read(connection), proved.to(), "up again");
    }

    private void check(Catalog found, Catalog expected, String stage) {
        report(system.differences(found, expected), stage);
    }

    private static void report(List<Change> left, String stage) {
        if (!left.isEmpty()) {
            List<String> facts =
                    left.stream().limit(MOST_DIFFERENCES).map(Prover::line).toList();
            throw new StemmaException(new ProofFailed(stage, "", facts));
        }
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.Create create -> "missing: " + create.id();
            case Change.Drop drop -> "left over: " + drop.id();
            case Change.Alter alter ->
                "differs: " + alter.id() + "\n  is:     " + alter.from() + "\n  wanted: " + alter.to();
        };
    }
}
