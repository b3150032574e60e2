package dev.stemma.command;

import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /// It is no text that could be understood.
    record NotUtf8(Path path, String complaint) implements FileProblem {
        @Override
        public String code() {
            return "not-utf8";
        }

        @Override
        public String summary() {
            return "'" + path + "' is not UTF-8 text";
        }

        @Override
        public List<String> details() {
            return List.of(complaint);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("save the file as UTF-8");
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
