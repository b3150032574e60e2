package dev.stemma.cli.parse;

import dev.stemma.cli.text.Nearest;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// A command line that cannot be understood.
public sealed interface UsageProblem extends Problem {
    @Override
    default Severity severity() {
        return Severity.USAGE;
    }

    /// The first word is no command.
    record UnknownCommand(String word, List<String> known) implements UsageProblem {
        public UnknownCommand {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "unknown-command";
        }

        @Override
        public String summary() {
            return "there is no command '" + word + "'";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(Nearest.of(word, known)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("'stemma help' lists the commands"));
        }
    }

    /// The command has no such option.
    record UnknownOption(String command, String word, List<String> known) implements UsageProblem {
        public UnknownOption {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "unknown-option";
        }

        @Override
        public String summary() {
            return "'" + command + "' has no option '" + word + "'";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(Nearest.of(word, known)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("'stemma help " + command + "' lists its options"));
        }
    }

    /// Anything else: a missing value, a word too many.
    record WrongUsage(String command, String summary) implements UsageProblem {
        @Override
        public String code() {
            return "wrong-usage";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("see 'stemma help " + command + "'");
        }
    }
}
