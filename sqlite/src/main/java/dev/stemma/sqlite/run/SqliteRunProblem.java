package dev.stemma.sqlite.run;

import dev.stemma.problem.Problem;
import dev.stemma.run.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Why a run on a SQLite database cannot begin.
public sealed interface SqliteRunProblem extends Problem {
    /// Another run is at work on the database, and does not come to its end.
    ///
    /// @param lock the file on which it has its lock
    record RunnerBusy(Path lock, List<Session> holders, Duration waited) implements SqliteRunProblem {
        public RunnerBusy {
            holders = List.copyOf(holders);
        }

        @Override
        public String code() {
            return "runner-busy";
        }

        @Override
        public String summary() {
            return "another run is at work on this database; waited " + waited.toSeconds() + " s for it";
        }

        @Override
        public List<String> details() {
            return holders.stream().map(Session::line).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("wait for it, or end that process if it hangs: its lock on '" + lock + "' ends with it");
        }
    }

    /// Another program is in the middle of a transaction on the file.
    record FileBusy(int attempts, Duration waited) implements SqliteRunProblem {
        @Override
        public String code() {
            return "database-locked";
        }

        @Override
        public String summary() {
            return "another program is writing to this database; tried " + attempts + " times within "
                    + waited.toSeconds() + " s";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "nothing was changed; try again when it is done, or allow more time with --lock-patience");
        }
    }

    /// The file, its folder or the whole file system takes no changes.
    record NotWritable(String reason) implements SqliteRunProblem {
        @Override
        public String code() {
            return "database-not-writable";
        }

        @Override
        public String summary() {
            return "this database takes no changes";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("SQLite writes to the file and to its folder: look at the rights of both");
        }
    }
}
