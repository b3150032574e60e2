package dev.stemma.command;

import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/// What can be wrong with a file.
sealed interface FileProblem extends Problem {
    /// The system does not let it be read.
    record NotReadable(Path path, String reason) implements FileProblem {
        @Override
        public String code() {
            return "file-not-readable";
        }

        @Override
        public String summary() {
            return "'" + path + "' cannot be read";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }

    /// The system does not let it be written.
    record NotWritable(Path path, String reason) implements FileProblem {
        @Override
        public String code() {
            return "file-not-writable";
        }

        @Override
        public String summary() {
            return "'" + path + "' cannot be written";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }
}
