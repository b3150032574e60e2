package dev.stemma.postgres.scratch;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScriptRunner;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.embedded.ScratchServer;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.run.Scripts;
import dev.stemma.postgres.run.Scripts.Roles;
import java.sql.Connection;

/// Scratch databases on a server of our own, which goes with the process.
record EmbeddedScratch(Connector connector, ScratchServer server) implements ScratchPlace {
    @Override
    public ScratchDatabase create() {
        DatabaseAddress address = server.createDatabase();
        ConnectionSettings settings = new ConnectionSettings(address.jdbcUrl(), address.user(), address.password());
        return new Embedded(server, address, settings, Sessions.opened(connector.open(settings)));
    }

    @Override
    public void close() {
        // The server is shared by all that this process does, and ends with it.
    }

    private record Embedded(
            ScratchServer server, DatabaseAddress address, ConnectionSettings settings, Connection connection)
            implements ScratchDatabase {
        @Override
        public ScriptRunner scripts() {
            return new Scripts(Roles.CREATE_MISSING);
        }

        @Override
        public void close() {
            Subscriptions.drop(connection);
            Sessions.close(connection);
            server.dropDatabase(address);
        }
    }
}
