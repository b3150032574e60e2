package dev.stemma.sqlite.connect;

import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Why there is no connection.
public sealed interface ConnectProblem extends Problem {
    /// SQLite cannot open the file.
    record NotOpened(String url, String reason) implements ConnectProblem {
        @Override
        public String code() {
            return "database-not-opened";
        }

        @Override
        public String summary() {
            return "SQLite cannot open '" + url + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }

    /// The folder of the file does not exist, so it can only be a slip of the pen.
    record NoFolder(Path file) implements ConnectProblem {
        @Override
        public String code() {
            return "no-such-folder";
        }

        @Override
        public String summary() {
            return "there is no folder for the database '" + file + "'";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("make the folder, or correct the URL");
        }
    }
}
