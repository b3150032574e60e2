package dev.stemma.postgres.connect;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.Driver;

/// Opens connections to PostgreSQL.
public final class Connector {
    private final Map<String, String> environment;
    private final Driver driver = new Driver();

    /// @param environment the variables of libpq: PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE and others
    public Connector(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static boolean accepts(String url) {
        return ServerUrl.accepts(url);
    }

    /// A connection in auto-commit mode. Asks the server nothing beyond what opening a session needs.
    public Connection open(ConnectionSettings settings) {
        return open(DriverSettings.of(settings, environment));
    }

    /// A connection to another database of the same server, with the same rights.
    public Connection open(ConnectionSettings settings, String database) {
        return open(DriverSettings.of(settings, environment).to(database));
    }

    /// The settings for another database of the same server.
    public ConnectionSettings to(ConnectionSettings settings, String database) {
        return ServerUrl.parse(settings.url()).to(database, settings);
    }

    /// The user as whom the settings lead in.
    public String user(ConnectionSettings settings) {
        return DriverSettings.of(settings, environment).place().user();
    }

    /// Where the settings lead, without anything secret: `alice@db.example:5432/shop`.
    public String place(ConnectionSettings settings) {
        DriverSettings.Place place = DriverSettings.of(settings, environment).place();
        return place.user() + "@" + place.server() + "/" + place.database();
    }

    private Connection open(DriverSettings settings) {
        Connection connection;
        try {
            connection = driver.connect(settings.url(), settings.properties());
        } catch (SQLException failure) {
            throw new StemmaException(ConnectFailure.explain(failure, settings), failure);
        }
        if (connection == null) {
            throw new IllegalStateException("the driver does not know its own URL: " + settings.url());
        }
        return checked(connection, settings.place());
    }

    private static Connection checked(Connection connection, DriverSettings.Place place) {
        ServerVersion version = ServerVersion.of(connection);
        if (version.isTooOld()) {
            closeQuietly(connection);
            throw new StemmaException(new ConnectProblem.OldServer(place.server(), version.text()));
        }
        return connection;
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException closed) {
            // It is of no use any more either way.
        }
    }
}
