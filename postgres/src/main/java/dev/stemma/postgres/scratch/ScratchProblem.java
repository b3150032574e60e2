package dev.stemma.postgres.scratch;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why there is no scratch database.
public sealed interface ScratchProblem extends Problem {
    /// The configured server has another major version than the target.
    record OtherVersion(String server, int major, int wanted) implements ScratchProblem {
        @Override
        public String code() {
            return "scratch-version";
        }

        @Override
        public String summary() {
            return "the server for scratch databases is PostgreSQL " + major + ", and the target is " + wanted;
        }

        @Override
        public List<String> details() {
            return List.of("scratch databases are made at " + server);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name a server of version " + wanted + ", or none: an embedded one is used then");
        }
    }

    /// The user may not create databases.
    record NoRightToCreate(String server, String user) implements ScratchProblem {
        @Override
        public String code() {
            return "no-right-to-create-databases";
        }

        @Override
        public String summary() {
            return "'" + user + "' may not create a scratch database at " + server;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("let a superuser run: ALTER ROLE " + user + " CREATEDB");
        }
    }

    /// The server makes no database, for a reason of its own.
    record CannotCreate(String server, String reason) implements ScratchProblem {
        @Override
        public String code() {
            return "cannot-create-scratch-database";
        }

        @Override
        public String summary() {
            return "cannot create a scratch database at " + server;
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }

    /// There is no server to make one on.
    record NoServer(int major, List<String> tried) implements ScratchProblem {
        public NoServer {
            tried = List.copyOf(tried);
        }

        @Override
        public String code() {
            return "no-scratch-server";
        }

        @Override
        public String summary() {
            return "there is no PostgreSQL " + (major == 0 ? "" : major + " ") + "for scratch databases";
        }

        @Override
        public List<String> details() {
            return tried;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "name the URL of a server that may hold scratch databases, allow them on the target's own"
                            + " server, or install PostgreSQL" + (major == 0 ? "" : " " + major) + " on this machine");
        }
    }
}
