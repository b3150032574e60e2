package dev.stemma.embedded;

import dev.stemma.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Why no PostgreSQL could be started here.
public sealed interface EmbeddedProblem extends Problem {
    /// No PostgreSQL of this major version is on the machine, neither packaged nor installed.
    record NoBinaries(int major, List<String> searched) implements EmbeddedProblem {
        public NoBinaries {
            searched = List.copyOf(searched);
        }

        @Override
        public String code() {
            return "no-postgres-binaries";
        }

        @Override
        public String summary() {
            return "there is no PostgreSQL " + major + " on this machine to start";
        }

        @Override
        public List<String> details() {
            return searched.stream().map(place -> "looked for it in " + place).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("install PostgreSQL " + major + ", or put '"
                    + Platform.current().artifact() + "-" + major
                    + ".x.y.jar' (group io.zonky.test.postgres) into the folder 'postgres' beside stemma, or name the URL"
                    + " of a server that may hold scratch databases");
        }
    }

    /// A jar or archive that should hold PostgreSQL cannot be unpacked.
    record BrokenArchive(Path archive, String reason) implements EmbeddedProblem {
        @Override
        public String code() {
            return "broken-postgres-archive";
        }

        @Override
        public String summary() {
            return "cannot unpack PostgreSQL from '" + archive + "': " + reason;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("get the file again; this one may have been cut off while it was downloaded");
        }
    }

    /// There is no folder for unpacked binaries and templates.
    record NowhereToWrite(List<Path> tried) implements EmbeddedProblem {
        public NowhereToWrite {
            tried = List.copyOf(tried);
        }

        @Override
        public String code() {
            return "nowhere-to-write";
        }

        @Override
        public String summary() {
            return "there is no folder that the embedded PostgreSQL could be unpacked into";
        }

        @Override
        public List<String> details() {
            return tried.stream()
                    .map(folder -> "'" + folder + "' cannot be written, or belongs to another user")
                    .toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("set XDG_CACHE_HOME to a folder of your own");
        }
    }

    /// A folder that is needed cannot be written.
    record CannotWrite(Path folder, String reason) implements EmbeddedProblem {
        static CannotWrite of(Path folder, IOException failure) {
            String reason = failure instanceof AccessDeniedException
                    ? "permission denied"
                    : String.valueOf(failure.getMessage());
            return new CannotWrite(folder, reason);
        }

        @Override
        public String code() {
            return "cannot-write";
        }

        @Override
        public String summary() {
            return "cannot write in '" + folder + "': " + reason;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("give this user the right to write there, or choose another folder");
        }
    }

    /// The data belongs to a user as whom this one cannot act.
    record NotYourData(Path data, String owner) implements EmbeddedProblem {
        @Override
        public String code() {
            return "not-your-data";
        }

        @Override
        public String summary() {
            return "the embedded server's data in '" + data + "' belongs to '" + owner + "'";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "run the command as '" + owner + "' or as root, or give yourself the folder with 'chown -R'");
        }
    }

    /// One of PostgreSQL's programs ended with an error, or did not get ready in time.
    record DidNotStart(String what, int major, List<String> log) implements EmbeddedProblem {
        public DidNotStart {
            log = List.copyOf(log);
        }

        @Override
        public String code() {
            return "postgres-did-not-start";
        }

        @Override
        public String summary() {
            return "the embedded PostgreSQL " + major + " " + what;
        }

        @Override
        public List<String> details() {
            return log;
        }

        @Override
        public Optional<String> hint() {
            if (log.stream().anyMatch(line -> line.startsWith("stemma: root"))) {
                return Optional.of(
                        "PostgreSQL refuses to run as root: run stemma as an ordinary user, allow user namespaces,"
                                + " or install util-linux ('setpriv')");
            }
            if (log.stream().anyMatch(line -> line.contains("Permission denied"))) {
                return Optional.of(
                        "PostgreSQL does not run as root but as 'nobody', who cannot enter a folder on the way:"
                                + " open it, or set XDG_CACHE_HOME to a folder that all may enter");
            }
            return Optional.empty();
        }
    }

    /// The throw-away server could not make or remove a database.
    record ScratchRefused(String sql, String message) implements EmbeddedProblem {
        @Override
        public String code() {
            return "scratch-refused";
        }

        @Override
        public String summary() {
            return "the scratch server refused '" + sql + "'";
        }

        @Override
        public List<String> details() {
            return message.lines().toList();
        }
    }

    /// The address of a server was asked for that does not run.
    record NotRunning(Path folder) implements EmbeddedProblem {
        @Override
        public String code() {
            return "server-not-running";
        }

        @Override
        public String summary() {
            return "the embedded server in '" + folder + "' does not run";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("start it with 'stemma db start'");
        }
    }

    /// The running system is one that the launcher cannot start servers on.
    record UnsupportedSystem(String os) implements EmbeddedProblem {
        @Override
        public String code() {
            return "no-embedded-server";
        }

        @Override
        public String summary() {
            return "the embedded PostgreSQL cannot be started on " + os + " yet";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the URL of a server instead, also one that may hold scratch databases");
        }
    }
}
