package dev.stemma.postgres.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;

/// The version of a server, as it said when the session began; asking costs nothing.
///
/// @param text as the server says it: `18.6 (Debian 18.6-1)`
public record ServerVersion(int major, String text) {
    /// The oldest and the newest that Stemma is tested with.
    public static final int OLDEST = 14;

    public static final int NEWEST = 18;

    public static ServerVersion of(Connection connection) {
        try {
            String text = connection.unwrap(PGConnection.class).getParameterStatus("server_version");
            String version = text == null ? "0" : text;
            return new ServerVersion(Integer.parseInt(version.replaceFirst("\\D.*", "")), version);
        } catch (SQLException failure) {
            throw new IllegalStateException("not a connection to PostgreSQL", failure);
        }
    }

    public boolean isTooOld() {
        return major < OLDEST;
    }

    /// What a person should know about working with this version, if anything.
    public Optional<String> warning() {
        return major > NEWEST
                ? Optional.of("the server is PostgreSQL " + text + "; the newest version this Stemma knows is " + NEWEST
                        + ", so objects that are new there may be overlooked")
                : Optional.empty();
    }
}
