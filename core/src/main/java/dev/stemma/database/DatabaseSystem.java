package dev.stemma.database;

import dev.stemma.catalog.Catalog;
import dev.stemma.diff.Change;
import dev.stemma.diff.Diff;
import dev.stemma.diff.Rename;
import dev.stemma.operations.render.Renderer;
import dev.stemma.plan.Plan;
import dev.stemma.run.OfflineRun;
import dev.stemma.run.OfflineStamp;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A kind of database, as the commands see it.
public interface DatabaseSystem {
    /// The name in configuration and reports: `postgresql`, `sqlite`.
    String name();

    /// Whether the URL belongs to this system.
    boolean accepts(String url);

    /// The URL, where it names a file, with that file looked for in this folder.
    default String located(String url, Path folder) {
        return url;
    }

    /// Opens a connection in auto-commit mode; what goes wrong becomes a problem that a person can act on.
    Connection connect(ConnectionSettings settings);

    /// What a person should know about working with this server: that it is newer than what this Stemma knows.
    default List<String> warnings(Connection connection) {
        return List.of();
    }

    /// Reads everything in one snapshot. The connection may be in any state; its settings are as before
    /// afterwards.
    Catalog read(Connection connection) throws SQLException;

    /// Orders the SQL that makes the first catalog the second.
    Plan plan(Catalog from, Catalog to, PlanOptions options);

    /// The SQL that gives things the names that the user says they have, in this order.
    default Plan renames(List<Rename> renames, Catalog catalog) {
        throw new UnsupportedOperationException("renames on " + name());
    }

    /// What tells two catalogs apart, whoever read them.
    default List<Change> differences(Catalog from, Catalog to) {
        return Diff.of(from, to);
    }

    /// Makes in a scratch database's server what the catalog takes for granted: roles, tablespaces.
    default void prepare(Connection scratch, Catalog catalog) throws SQLException {}

    /// Makes rows for proofs; empty where the system has no way to.
    default Optional<SampleRows> sampleRows() {
        return Optional.empty();
    }

    /// Writes what Java revisions do as SQL.
    Renderer operations();

    /// Runs scripts the way the system's own client does.
    ScriptRunner scripts();

    /// The database as the runner sees it. Connects when it is first used.
    RunDatabase runs(ConnectionSettings connection, RunSettings settings);

    /// A run as a script for the system's own client: it takes the runner's lock, stops unless the database is where
    /// the run begins, and keeps the ledger as the runner would.
    String script(OfflineRun run, RunSettings settings);

    /// The same for a change of the ledger alone.
    String script(OfflineStamp stamp, RunSettings settings);

    /// Where throw-away databases of the same version as the target come from.
    ScratchDatabases scratch(ScratchSettings settings);
}
