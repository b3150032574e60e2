package dev.stemma.testkit;

import dev.stemma.embedded.EmbeddedSettings;
import dev.stemma.embedded.ScratchServer;
import dev.stemma.embedded.ScratchServers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// A running PostgreSQL that all tests of a JVM share. It is started at the first use and ends with the JVM.
public final class Postgres {
    private static final Properties PACKAGES = read();
    private static final ScratchServers SERVERS = new ScratchServers(settings());

    private final ScratchServer server;

    private Postgres(ScratchServer server) {
        this.server = server;
    }

    public static Postgres major(int major) {
        return new Postgres(SERVERS.of(major));
    }

    public static Postgres oldest() {
        return major(majors().getFirst());
    }

    public static Postgres newest() {
        return major(majors().getLast());
    }

    /// Every supported major version, the oldest first.
    public static List<Integer> majors() {
        List<Integer> majors = new ArrayList<>();
        for (String version : property("versions").split(" ")) {
            majors.add(Integer.valueOf(version.substring(0, version.indexOf('.'))));
        }
        return majors;
    }

    /// A new, empty database, in a few milliseconds. Closing it is good manners; it goes with the JVM at the latest.
    public TestDatabase database() {
        return new TestDatabase(server, server.createDatabase());
    }

    /// Makes roles where they are missing. Roles belong to the server, so all tests of a JVM see them.
    public Postgres withRoles(String... roles) {
        try (TestDatabase database = database()) {
            for (String role : roles) {
                database.run("do $$ begin create role \"" + role
                        + "\"; exception when duplicate_object or unique_violation then null; end $$");
            }
        }
        return this;
    }

    /// Makes a tablespace inside of the server's own folder where it is missing and where that can be done, which is
    /// since PostgreSQL 15. Like roles, tablespaces belong to the server.
    public Postgres withTablespace(String name) {
        if (major() < 15) {
            return this;
        }
        // Two tests of a JVM may be here at the same time, and the server has no IF NOT EXISTS for it.
        synchronized (Postgres.class) {
            try (TestDatabase database = database();
                    Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                if (database.rows("select 1 from pg_tablespace where spcname = '" + name + "'")
                        .isEmpty()) {
                    statement.execute("set allow_in_place_tablespaces = on");
                    statement.execute("create tablespace \"" + name + "\" location ''");
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return this;
    }

    public int major() {
        return server.major();
    }

    /// The server below, for tests of what uses it.
    public ScratchServer server() {
        return server;
    }

    private static EmbeddedSettings settings() {
        return EmbeddedSettings.ofMachine().withBinaries(List.of(Path.of(property("folder"))));
    }

    private static String property(String name) {
        return Objects.requireNonNull(PACKAGES.getProperty(name), name);
    }

    private static Properties read() {
        try (InputStream file = Postgres.class.getResourceAsStream("postgres.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(file, "postgres.properties"));
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
