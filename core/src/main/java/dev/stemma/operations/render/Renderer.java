package dev.stemma.operations.render;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.Values;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes operations as the SQL of one database system.
public interface Renderer {
    /// The system, as a person calls it.
    String system();

    /// A piece of script: statements, each with a semicolon behind, or the script that the operation holds.
    ///
    /// @throws dev.stemma.problem.StemmaException with [NotRenderable] for what the system cannot do
    /// @throws NeedsTable where what it says depends on the table as it is
    String render(Operation operation);

    /// A value of Java as a literal, where there is one.
    default Optional<String> literal(@Nullable Object value) {
        return Values.find(value);
    }
}
