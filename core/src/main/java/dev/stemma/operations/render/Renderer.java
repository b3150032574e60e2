package dev.stemma.operations.render;

import dev.stemma.operations.model.Operation;

/// Writes operations as the SQL of one database system.
public interface Renderer {
    /// The system, as a person calls it.
    String system();

    /// A piece of script: statements, each with a semicolon behind, or the script that the operation holds.
    ///
    /// @throws dev.stemma.problem.StemmaException with [NotRenderable] for what the system cannot do
    String render(Operation operation);
}
