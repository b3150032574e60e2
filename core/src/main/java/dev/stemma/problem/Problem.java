package dev.stemma.problem;

import java.util.List;
import java.util.Optional;

/// Why a command stops: what, where, why, and what to do next. Each problem is a record that holds its facts as
/// components; the words are made from them. Lower case, no full stop, names in single quotes, never a password.
public interface Problem {
    /// A stable name for scripts, in kebab case.
    String code();

    /// What is wrong, in one line.
    String summary();

    /// The facts a reader needs, a line each.
    default List<String> details() {
        return List.of();
    }

    /// The line of the user's text that the problem is about.
    default Optional<Excerpt> excerpt() {
        return Optional.empty();
    }

    /// What to do next.
    default Optional<String> hint() {
        return Optional.empty();
    }

    /// What a script learns from the exit code.
    default Severity severity() {
        return Severity.STOPPED;
    }

    /// Why a command ends early: a stop, a wrong usage, or a check that found something.
    enum Severity {
        STOPPED,
        USAGE,
        FINDING
    }
}
