package dev.stemma.cli;

import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.embedded.EmbeddedServer;
import dev.stemma.embedded.EmbeddedSettings;
import dev.stemma.embedded.ServerStatus;

/// The PostgreSQL server that belongs to a project: its data lies in the project's folder, and it is started when a
/// command needs it.
public final class ProjectServer {
    /// Every PostgreSQL server has this database, so nothing need be created before the first use.
    public static final String DATABASE = "postgres";

    private final EmbeddedServer server;

    private ProjectServer(EmbeddedServer server) {
        this.server = server;
    }

    public static ProjectServer of(Settings settings) {
        return new ProjectServer(EmbeddedServer.at(
                settings.folder().resolve(".stemma"),
                settings.number(Key.POSTGRES_VERSION),
                EmbeddedSettings.ofMachine()));
    }

    public ServerStatus status() {
        return server.status();
    }

    /// Starts it unless it runs.
    public ServerStatus.Running start() {
        return server.start();
    }

    public boolean stop() {
        return server.stop();
    }

    public int major() {
        return server.major();
    }

    /// How to reach the project's database; starts the server unless it runs.
    public ConnectionSettings connection() {
        server.start();
        DatabaseAddress address = server.database(DATABASE);
        return new ConnectionSettings(address.jdbcUrl(), address.user(), address.password());
    }

    /// The URL as libpq takes it, with the password: whoever asks for it wants to get in.
    public String url() {
        server.start();
        DatabaseAddress address = server.database(DATABASE);
        return "postgresql://" + address.user() + ":" + address.password() + "@127.0.0.1:" + address.port() + "/"
                + address.name();
    }

    public String psqlCommand() {
        server.start();
        return server.psqlCommand(DATABASE);
    }
}
