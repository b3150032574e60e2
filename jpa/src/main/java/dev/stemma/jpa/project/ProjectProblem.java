package dev.stemma.jpa.project;

import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Why the classes of a project cannot be had.
sealed interface ProjectProblem extends Problem {
    /// A file or folder of the class path or of the sources.
    record NotReadable(Path place, String reason) implements ProjectProblem {
        @Override
        public String code() {
            return "class-path-not-readable";
        }

        @Override
        public String summary() {
            return "'" + place + "' cannot be read";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }

    /// A source has been changed since the classes were compiled.
    record NotCompiled(Path source) implements ProjectProblem {
        @Override
        public String code() {
            return "not-compiled";
        }

        @Override
        public String summary() {
            return "'" + source + "' is newer than every compiled class";
        }

        @Override
        public List<String> details() {
            return List.of("entities are read from class files, so what you have changed would be overlooked");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("compile the project first; or write the command into stemma.toml, under [entities]: "
                    + "build = \"mvn -q compile\"");
        }
    }

    /// The command that compiles.
    record BuildFailed(String command, List<String> output) implements ProjectProblem {
        public BuildFailed {
            output = List.copyOf(output);
        }

        @Override
        public String code() {
            return "build-failed";
        }

        @Override
        public String summary() {
            return "'" + command + "' has failed";
        }

        @Override
        public List<String> details() {
            return output;
        }
    }

    /// Maven does not say what the libraries are.
    record MavenFailed(String command, List<String> output) implements ProjectProblem {
        public MavenFailed {
            output = List.copyOf(output);
        }

        @Override
        public String code() {
            return "no-class-path";
        }

        @Override
        public String summary() {
            return "Maven does not say which libraries the project has: '" + command + "' has failed";
        }

        @Override
        public List<String> details() {
            return output;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "mend the build; or name jars, folders of jars, or a file that lists them in stemma.toml, "
                            + "under [entities]: class-path = [\"...\"]");
        }
    }

    /// A program that is not there.
    record NotStarted(String program, String reason) implements ProjectProblem {
        @Override
        public String code() {
            return "program-not-started";
        }

        @Override
        public String summary() {
            return "'" + program + "' cannot be started";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("install it; or name the project's jars in stemma.toml, under [entities]: "
                    + "class-path = [\"...\"]");
        }
    }
}
