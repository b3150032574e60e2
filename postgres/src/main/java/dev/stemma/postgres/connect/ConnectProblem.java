package dev.stemma.postgres.connect;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.postgres.connect.DriverSettings.Place;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why there is no connection.
public sealed interface ConnectProblem extends Problem {
    /// The URL is none that PostgreSQL's clients understand.
    record UnreadableUrl(String url, String reason) implements ConnectProblem {
        static UnreadableUrl of(String url, String reason) {
            return new UnreadableUrl(ConnectionSettings.of(url).shown(), reason);
        }

        @Override
        public String code() {
            return "unreadable-url";
        }

        @Override
        public String summary() {
            return "cannot read the database URL '" + url + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write it as postgresql://user@host:5432/database; a '@', '/', ':' or '%' in a password"
                    + " is written %40, %2F, %3A or %25");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// Nobody answers there.
    record ServerUnreachable(Place place, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "server-unreachable";
        }

        @Override
        public String summary() {
            return "no PostgreSQL server answers at " + place.server();
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("check host and port, and that the server runs and listens there");
        }
    }

    /// The server answers, but takes no sessions now.
    record ServerNotReady(Place place, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "server-not-ready";
        }

        @Override
        public String summary() {
            return "the server at " + place.server() + " takes no connections now: " + reason;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("try again in a moment");
        }
    }

    /// User and password do not fit, or the password is missing.
    record WrongPassword(Place place, boolean given) implements ConnectProblem {
        @Override
        public String code() {
            return given ? "wrong-password" : "password-missing";
        }

        @Override
        public String summary() {
            return given
                    ? "the server at " + place.server() + " refuses the password of '" + place.user() + "'"
                    : "the server at " + place.server() + " wants a password for '" + place.user()
                            + "', and none is given";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    (given
                            ? "correct it where it is set: in the URL, in the setting 'password', in PGPASSWORD or in ~/.pgpass"
                            : "set PGPASSWORD, or write a line '" + place.server() + ":" + place.database() + ":"
                                    + place.user() + ":…' into ~/.pgpass"));
        }
    }

    /// The server's own rules keep this user out.
    record UserRefused(Place place, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "user-refused";
        }

        @Override
        public String summary() {
            return "the server at " + place.server() + " refuses the user '" + place.user() + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("check the user's name, its right to connect, and the server's pg_hba.conf");
        }
    }

    /// The server has no database of that name.
    record UnknownDatabase(Place place) implements ConnectProblem {
        @Override
        public String code() {
            return "unknown-database";
        }

        @Override
        public String summary() {
            return "there is no database '" + place.database() + "' at " + place.server();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("create it with: createdb -h " + place.server().replaceFirst(":(\\d+)$", " -p $1")
                    + " -U " + place.user() + " " + place.database());
        }
    }

    /// All places on the server are taken.
    record TooManyConnections(Place place, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "too-many-connections";
        }

        @Override
        public String summary() {
            return "the server at " + place.server() + " has no connection left for '" + place.user() + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("end idle sessions, or raise the limit of the server, the database or the user");
        }
    }

    /// The encrypted connection does not come about.
    record TlsFailed(Place place, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "tls-failed";
        }

        @Override
        public String summary() {
            return "no encrypted connection to " + place.server();
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("check sslmode, sslrootcert, sslcert and sslkey in the URL");
        }
    }

    /// A server that is older than what Stemma supports.
    record OldServer(String server, String version) implements ConnectProblem {
        @Override
        public String code() {
            return "old-server";
        }

        @Override
        public String summary() {
            return "the server at " + server + " is PostgreSQL " + version + ", and Stemma needs "
                    + ServerVersion.OLDEST + " or newer";
        }
    }

    /// Anything else.
    record CannotConnect(Place place, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "cannot-connect";
        }

        @Override
        public String summary() {
            return "cannot connect to " + place.server() + "/" + place.database() + " as '" + place.user() + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }
}
