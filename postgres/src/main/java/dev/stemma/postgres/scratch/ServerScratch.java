package dev.stemma.postgres.scratch;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScriptRunner;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.run.Scripts;
import dev.stemma.postgres.run.Scripts.Roles;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.Row;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.StemmaException;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Scratch databases on a server that serves others too, or may do so.
final class ServerScratch implements ScratchPlace {
    /// So long a scratch database may be without any session before it counts as left behind.
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final String NO_RIGHT = "42501";
    private static final String MARK = "made by stemma for scratch databases";

    private final Connector connector;
    private final ConnectionSettings settings;
    private final Wire administration;
    private final InstantSource clock;
    private int made;

    ServerScratch(Connector connector, ConnectionSettings settings, Connection administration, InstantSource clock) {
        this.connector = connector;
        this.settings = settings;
        this.administration = Wire.of(administration);
        this.clock = clock;
        // What others have put into the path must not be called with our rights.
        this.administration.send("SET search_path TO pg_catalog");
        sweep();
    }

    /// Whether the user of this session may create databases.
    static boolean mayCreate(Connection connection) {
        return Wire.of(connection)
                .ask("SELECT rolcreatedb OR rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user")
                .rows(0)
                .stream()
                .anyMatch(row -> row.flag(0));
    }

    @Override
    public ScratchDatabase create() {
        String name = ScratchName.of(clock.instant(), ProcessHandle.current().pid(), ++made);
        String create = "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'";
        ServerError error = administration.send(create).error();
        if (error != null && !error.state().equals(NO_RIGHT)) {
            // The server's own locale may be one for another encoding.
            error = administration.send(create + " LC_COLLATE 'C' LC_CTYPE 'C'").error();
        }
        if (error != null) {
            String server = connector.place(settings);
            throw new StemmaException(
                    error.state().equals(NO_RIGHT)
                            ? new ScratchProblem.NoRightToCreate(server, connector.user(settings))
                            : new ScratchProblem.CannotCreate(server, error.remark()));
        }
        return new OnServer(name, Sessions.opened(connector.open(settings, name)));
    }

    /// Drops what killed runs have left behind. Never in the way of the work: what does not go, stays.
    private void sweep() {
        Reply names = administration.ask("""
                SELECT datname FROM pg_catalog.pg_database d
                 WHERE datname LIKE 'stemma\\_scratch\\_%'
                   AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)
                """);
        Instant limit = clock.instant().minus(GRACE);
        for (Row row : names.isGood() ? names.rows(0) : List.<Row>of()) {
            if (ScratchName.madeAt(row.text(0)).filter(limit::isAfter).isPresent()) {
                administration.send("DROP DATABASE IF EXISTS " + Identifiers.quote(row.text(0)));
            }
        }
    }

    /// Roles and tablespaces belong to the whole server, so those made for a script go with the last scratch database.
    private void dropMade() {
        dropMade("ROLE", "rolname", "pg_roles", "pg_authid");
        dropMade("TABLESPACE", "spcname", "pg_tablespace", "pg_tablespace");
    }

    private void dropMade(String kind, String name, String view, String catalog) {
        Reply made = administration.ask("""
                SELECT %s FROM pg_catalog.%s
                 WHERE pg_catalog.shobj_description(oid, '%s') = '%s'
                   AND NOT EXISTS (SELECT FROM pg_catalog.pg_database WHERE datname LIKE 'stemma\\_scratch\\_%%')
                """.formatted(name, view, catalog, MARK));
        if (made.isGood()) {
            made.rows(0)
                    .forEach(row ->
                            administration.send("DROP " + kind + " IF EXISTS " + Identifiers.quote(row.text(0))));
        }
    }

    @Override
    public void close() {
        dropMade();
        Sessions.close(administration.connection());
    }

    private final class OnServer implements ScratchDatabase {
        private final String name;
        private final Connection connection;

        OnServer(String name, Connection connection) {
            this.name = name;
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public ConnectionSettings settings() {
            return connector.to(settings, name);
        }

        @Override
        public ScriptRunner scripts() {
            return new Scripts(
                    Roles.CREATE_MISSING,
                    thing -> administration.send("COMMENT ON " + thing + " IS " + Literals.quote(MARK)));
        }

        @Override
        public void close() {
            Subscriptions.drop(connection);
            Sessions.close(connection);
            administration.send("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        }
    }
}
