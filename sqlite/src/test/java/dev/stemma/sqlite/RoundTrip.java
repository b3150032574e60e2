package dev.stemma.sqlite;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.diff.Change;
import dev.stemma.diff.RenameHint;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.proof.PlanRun;
import dev.stemma.proof.Proved;
import dev.stemma.proof.Prover;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plans the way between two schemas of SQLite, and walks it on a database with rows: up, down, and up again.
public final class RoundTrip {
    static final ScratchSettings SETTINGS = new ScratchSettings(null, null, false, 0, null);

    private final SqliteSystem system = new SqliteSystem();

    /// @param faults what is wrong; nothing where all is well
    public record Outcome(Plan up, Plan down, List<String> faults) {}

    public Outcome run(String from, String to, Optional<String> data, Optional<String> keeps, List<RenameHint> hints)
            throws SQLException {
        try (ScratchDatabases scratch = system.scratch(SETTINGS);
                ScratchDatabase old = scratch.create();
                ScratchDatabase wanted = scratch.create()) {
            load(old, from);
            load(wanted, to);
            Catalog actual = system.read(old.connection());
            Catalog target = system.read(wanted.connection());
            Proved proved = new Prover(system, scratch, new PlanOptions(false, 3)).prove(actual, target, hints);
            data.ifPresent(rows -> load(old, rows));
            List<String> faults = new ArrayList<>();
            List<String> kept = rows(old, keeps);
            step(old, proved.up(), target, "up", keeps, kept, faults);
            step(old, proved.down(), actual, "down", keeps, kept, faults);
            step(old, proved.up(), target, "up again", keeps, kept, faults);
            return new Outcome(proved.up(), proved.down(), faults);
        }
    }

    private void load(ScratchDatabase database, String sql) {
        system.scripts().run(database.connection(), "script", sql);
    }

    private void step(
            ScratchDatabase database,
            Plan plan,
            Catalog expected,
            String stage,
            Optional<String> keeps,
            List<String> kept,
            List<String> faults)
            throws SQLException {
        PlanRun.run(database, plan, stage);
        for (Change change : system.differences(system.read(database.connection()), expected)) {
            faults.add(stage + ": differs: " + change.id());
        }
        List<String> rows = rows(database, keeps);
        if (!rows.equals(kept)) {
            faults.add(stage + ": rows were " + kept + " and are " + rows);
        }
    }

    static List<String> rows(ScratchDatabase database, Optional<String> query) throws SQLException {
        return query.isEmpty() ? List.of() : rows(database.connection(), query.get());
    }

    static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : " | ").append(result.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
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
}
