package dev.stemma.sqlite;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.database.ScriptRunner;
import dev.stemma.diff.Change;
import dev.stemma.diff.Rename;
import dev.stemma.operations.render.Renderer;
import dev.stemma.plan.Plan;
import dev.stemma.run.OfflineRun;
import dev.stemma.run.OfflineStamp;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunSettings;
import dev.stemma.sqlite.connect.Connector;
import dev.stemma.sqlite.connect.SqliteUrl;
import dev.stemma.sqlite.operations.SqliteRenderer;
import dev.stemma.sqlite.plan.Planner;
import dev.stemma.sqlite.plan.RenamePlan;
import dev.stemma.sqlite.read.SqliteReader;
import dev.stemma.sqlite.run.LedgerNames;
import dev.stemma.sqlite.run.Scripts;
import dev.stemma.sqlite.run.ShellScript;
import dev.stemma.sqlite.run.SqliteRuns;
import dev.stemma.sqlite.scratch.SqliteScratch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// SQLite 3, as the driver brings it along.
public final class SqliteSystem implements DatabaseSystem {
    private final SqliteReader reader;

    public SqliteSystem() {
        this(RunSettings.DEFAULT_LEDGER);
    }

    /// @param ledger the name of the ledger, whose tables are no part of what is read
    public SqliteSystem(String ledger) {
        this.reader = new SqliteReader(LedgerNames.of(ledger).all());
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean accepts(String url) {
        return SqliteUrl.isOne(url);
    }

    @Override
    public String located(String url, Path folder) {
        return SqliteUrl.parse(url).in(folder).text();
    }

    @Override
    public Connection connect(ConnectionSettings settings) {
        return Connector.toRead(settings);
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        return reader.read(connection);
    }

    @Override
    public Plan plan(Catalog from, Catalog to, PlanOptions options) {
        return Planner.plan(from, to);
    }

    @Override
    public Plan renames(List<Rename> renames, Catalog catalog) {
        return RenamePlan.of(renames, catalog);
    }

    @Override
    public List<Change> differences(Catalog from, Catalog to) {
        return Planner.differences(from, to);
    }

    @Override
    public Renderer operations() {
        return new SqliteRenderer(reader);
    }

    @Override
    public ScriptRunner scripts() {
        return new Scripts();
    }

    @Override
    public RunDatabase runs(ConnectionSettings connection, RunSettings settings) {
        return new SqliteRuns(connection, settings);
    }

    @Override
    public String script(OfflineRun run, RunSettings settings) {
        return new ShellScript(run.start(), run.options(), settings).ofRun(run.works(), run.hooks());
    }

    @Override
    public String script(OfflineStamp stamp, RunSettings settings) {
        return new ShellScript(stamp.start(), stamp.options(), settings).ofChanges(stamp.changes());
    }

    @Override
    public ScratchDatabases scratch(ScratchSettings settings) {
        return new SqliteScratch();
    }
}
