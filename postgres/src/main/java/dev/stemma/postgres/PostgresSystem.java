package dev.stemma.postgres;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.SampleRows;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.database.ScriptRunner;
import dev.stemma.diff.Change;
import dev.stemma.diff.Rename;
import dev.stemma.embedded.EmbeddedSettings;
import dev.stemma.embedded.ScratchServers;
import dev.stemma.operations.render.PostgresRenderer;
import dev.stemma.operations.render.Renderer;
import dev.stemma.plan.Plan;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.connect.ServerVersion;
import dev.stemma.postgres.plan.Planner;
import dev.stemma.postgres.plan.RenamePlan;
import dev.stemma.postgres.read.CatalogReader;
import dev.stemma.postgres.rows.RowMaker;
import dev.stemma.postgres.run.PostgresRuns;
import dev.stemma.postgres.run.PsqlScript;
import dev.stemma.postgres.run.Scripts;
import dev.stemma.postgres.run.Scripts.Roles;
import dev.stemma.postgres.scratch.PostgresScratch;
import dev.stemma.postgres.scratch.ServerNeeds;
import dev.stemma.run.OfflineRun;
import dev.stemma.run.OfflineStamp;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// PostgreSQL 14 and later.
public final class PostgresSystem implements DatabaseSystem {
    private final Connector connector = new Connector(System.getenv());
    private final ScratchServers servers;
    private final CatalogReader reader;

    public PostgresSystem() {
        this(RunSettings.DEFAULT_LEDGER);
    }

    /// @param ledger the schema of the ledger, which is no part of what is read
    public PostgresSystem(String ledger) {
        this(ledger, EmbeddedSettings.ofMachine());
    }

    public PostgresSystem(String ledger, EmbeddedSettings embedded) {
        this.servers = new ScratchServers(embedded);
        this.reader = new CatalogReader(ledger);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean accepts(String url) {
        return Connector.accepts(url);
    }

    @Override
    public Connection connect(ConnectionSettings settings) {
        return connector.open(settings);
    }

    @Override
    public List<String> warnings(Connection connection) {
        return ServerVersion.of(connection).warning().stream().toList();
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        return reader.read(connection);
    }

    @Override
    public Plan plan(Catalog from, Catalog to, PlanOptions options) {
        return Planner.plan(from, to, options);
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
    public void prepare(Connection scratch, Catalog catalog) throws SQLException {
        ServerNeeds.meet(scratch, catalog);
    }

    @Override
    public Optional<SampleRows> sampleRows() {
        return Optional.of(new RowMaker());
    }

    @Override
    public Renderer operations() {
        return new PostgresRenderer();
    }

    @Override
    public ScriptRunner scripts() {
        return new Scripts(Roles.MUST_EXIST);
    }

    @Override
    public RunDatabase runs(ConnectionSettings connection, RunSettings settings) {
        return new PostgresRuns(connector, connection, settings, RandomGenerator.getDefault());
    }

    @Override
    public String script(OfflineRun run, RunSettings settings) {
        return new PsqlScript(run.start(), run.options(), settings).text(run.works(), run.hooks());
    }

    @Override
    public String script(OfflineStamp stamp, RunSettings settings) {
        return new PsqlScript(stamp.start(), stamp.options(), settings).text(stamp.changes());
    }

    @Override
    public ScratchDatabases scratch(ScratchSettings settings) {
        return new PostgresScratch(settings, connector, servers, InstantSource.system());
    }
}
