package dev.stemma.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries problems to the door that renders them. There is no other exception for what a user can mend.
public final class StemmaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public StemmaException(Problem problem) {
        this(List.of(problem), null);
    }

    public StemmaException(Problem problem, @Nullable Throwable cause) {
        this(List.of(problem), cause);
    }

    public StemmaException(List<? extends Problem> problems) {
        this(problems, null);
    }

    private StemmaException(List<? extends Problem> problems, @Nullable Throwable cause) {
        super(problems.isEmpty() ? "" : problems.getFirst().summary(), cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception without a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
