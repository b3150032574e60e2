package dev.stemma.jpa.files;

import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What can be wrong with the folder of sources.
sealed interface SourceProblem extends Problem {
    /// A file stands where a source would be written, and was written by somebody else.
    record NotOurs(Path file) implements SourceProblem {
        @Override
        public String code() {
            return "not-a-generated-file";
        }

        @Override
        public String summary() {
            return "'" + file + "' would be overwritten, but Stemma has not written it";
        }

        @Override
        public List<String> details() {
            return List.of("a generated source says so in its first line; nothing was written");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("move the file elsewhere, choose another package, give the class another name, "
                    + "or leave its table out");
        }
    }

    /// The system does not let it be read or written.
    record NoAccess(Path path, String reason) implements SourceProblem {
        @Override
        public String code() {
            return "sources-not-accessible";
        }

        @Override
        public String summary() {
            return "'" + path + "' cannot be read or written";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }
}
