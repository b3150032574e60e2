package dev.stemma.run;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why hooks stop a run or a command.
public sealed interface HookProblem extends Problem {
    /// A command has ended badly, or a listener has thrown.
    ///
    /// @param hook   as it is set
    /// @param reason how it ended
    /// @param lines  what it printed last
    /// @param advice what to do next
    record Failed(String hook, String reason, List<String> lines, String advice) implements HookProblem {
        public Failed {
            lines = List.copyOf(lines);
        }

        @Override
        public String code() {
            return "hook-failed";
        }

        @Override
        public String summary() {
            return "the hook '" + hook + "' " + reason;
        }

        @Override
        public List<String> details() {
            return lines;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(advice);
        }
    }

    /// A hook names what there is not.
    ///
    /// @param reason what is missing
    record NoSuchHook(String hook, String reason) implements HookProblem {
        @Override
        public String code() {
            return "no-such-hook";
        }

        @Override
        public String summary() {
            return "the hook '" + hook + "' cannot be used: " + reason;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("a hook is the path of a .sql file, java:CLASS, or a command for the shell");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// Hooks of revisions stand between transactions, and there is only one.
    record NotInOneTransaction() implements HookProblem {
        @Override
        public String code() {
            return "hooks-between-revisions";
        }

        @Override
        public String summary() {
            return "hooks before and after revisions need a transaction for each revision";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("use hooks of the run, or leave out --single-transaction");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }
}
