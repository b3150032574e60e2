package dev.stemma.operations.render;

import dev.stemma.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An operation that a database system does not have.
public record NotRenderable(
        String system, String operation, @Nullable String advice) implements Problem {
    @Override
    public String code() {
        return "not-supported";
    }

    @Override
    public String summary() {
        return "'" + operation + "' has no SQL on " + system;
    }

    @Override
    public Optional<String> hint() {
        return Optional.ofNullable(advice);
    }
}
