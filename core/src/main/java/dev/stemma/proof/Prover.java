package dev.stemma.proof;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.Change;
import dev.stemma.diff.Rename;
import dev.stemma.diff.RenameHint;
import dev.stemma.diff.Renames;
import dev.stemma.plan.Plan;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans the way between two catalogs and shows that it holds.
///
/// The server prints a definition otherwise once it has read its own print: `IN ('a', 'b')` becomes `= ANY (ARRAY[…])`,
/// and that changes its casts once more. So both catalogs are written to scratch databases and read back before they
/// are compared; what differs then differs in truth.
public final class Prover {
    private static final int MOST_DIFFERENCES = 12;

    private final DatabaseSystem system;
    private final ScratchDatabases scratch;
    private final PlanOptions options;
    private @Nullable Catalog blank;

    public Prover(DatabaseSystem system, ScratchDatabases scratch, PlanOptions options) {
        this.system = system;
        this.scratch = scratch;
        this.options = options;
    }

    /// The proved plans from what is there to what is wanted; empty ones where there is nothing to do.
    public Proved prove(Catalog actual, Catalog wanted) {
        return prove(actual, wanted, List.of());
    }

    /// @param hints what the user says is the same thing under another name
    public Proved prove(Catalog actual, Catalog wanted, List<RenameHint> hints) {
        return prove(actual, wanted, hints, Shown.BOTH_WAYS);
    }

    /// What is run to show that the plans hold.
    public enum Shown {
        /// up, down and up again
        BOTH_WAYS,
        /// up; for whoever asks for no way back
        UP
    }

    public Proved prove(Catalog actual, Catalog wanted, List<RenameHint> hints, Shown shown) {
        if (system.plan(actual, wanted, options).isEmpty()
                && Renames.resolve(hints, actual, wanted).isEmpty()) {
            return new Proved(Plan.EMPTY, Plan.EMPTY, actual, wanted);
        }
        try (ScratchDatabase old = scratch.create()) {
            Catalog from = rebuilt(old, actual, "building what is there");
            Catalog to = settled(wanted, "building what is wanted");
            Way way = way(old, from, to, Renames.resolve(hints, from, to));
            Proved proved = new Proved(way.up(), way.down(), from, to);
            if (!proved.isEmpty()) {
                show(old, proved, shown);
            }
            return proved;
        } catch (SQLException e) {
            throw readingBackFailed(e);
        }
    }

    /// What is there once things have their new names, as the server itself says it.
    ///
    /// @param to what is wanted: schemas that are still to come are made before things move into them
    public Catalog renamed(Catalog from, Catalog to, List<Rename> renames) {
        try (ScratchDatabase database = scratch.create()) {
            rebuilt(database, from, "building what is there");
            Catalog room = RenameRoom.of(from, to, renames);
            PlanRun.run(database, system.plan(from, room, options).then(system.renames(renames, room)), "renaming");
            return system.read(database.connection());
        } catch (SQLException e) {
            throw readingBackFailed(e);
        }
    }

    private static StemmaException readingBackFailed(SQLException e) {
        return new StemmaException(
                new ProofFailed("reading back", ProofFailed.How.STOPPED, List.of(String.valueOf(e.getMessage()))), e);
    }

    private record Way(Plan up, Plan down) {}

    /// The server itself says what a database looks like once things have their new names; the rest is planned from
    /// there.
    private Way way(ScratchDatabase database, Catalog from, Catalog to, List<Rename> renames) throws SQLException {
        if (renames.isEmpty()) {
            return new Way(system.plan(from, to, options), system.plan(to, from, options));
        }
        Catalog room = RenameRoom.of(from, to, renames);
        Plan rename = system.plan(from, room, options).then(system.renames(renames, room));
        Plan back = system.renames(Renames.back(renames), to).then(system.plan(room, from, options));
        PlanRun.run(database, rename, "renaming");
        Catalog renamed = system.read(database.connection());
        PlanRun.run(database, back, "renaming back");
        return new Way(
                rename.then(system.plan(renamed, to, options)),
                system.plan(to, renamed, options).then(back));
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
        PlanRun.run(database, system.plan(blank(connection), catalog, options), stage);
        Catalog rebuilt = system.read(connection);
        List<Change> left = system.differences(rebuilt, catalog).stream()
                .filter(change -> !Prints.mayDiffer(change))
                .toList();
        report(left, stage);
        return rebuilt;
    }

    /// What a new scratch database holds: the same in all of them, so it is read once.
    private Catalog blank(Connection unused) throws SQLException {
        Catalog known = blank;
        if (known == null) {
            known = system.read(unused);
            blank = known;
        }
        return known;
    }

    private void show(ScratchDatabase database, Proved proved, Shown shown) throws SQLException {
        Connection connection = database.connection();
        PlanRun.run(database, proved.up(), "up");
        check(system.read(connection), proved.to(), "up");
        if (shown == Shown.UP) {
            return;
        }
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
            throw new StemmaException(new ProofFailed(stage, ProofFailed.How.DIFFERENT, facts));
        }
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.Create create -> "missing: " + create.id();
            case Change.Drop drop -> "left over: " + drop.id();
            case Change.Alter alter ->
                "differs: " + alter.id() + "\n  " + String.join("\n  ", Differing.parts(alter.from(), alter.to()));
        };
    }
}
