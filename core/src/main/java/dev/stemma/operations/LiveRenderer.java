package dev.stemma.operations;

import dev.stemma.operations.model.GroupOperation.Batch;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.render.Renderer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes operations for a system on which what they say may depend on the tables as they are.
public interface LiveRenderer extends Renderer {
    /// SQL that fits the database as it is at this moment.
    ///
    /// @throws dev.stemma.problem.StemmaException for what the system cannot do
    String render(Operation operation, Connection connection) throws SQLException;

    /// A batch as pieces, each of which is written when those before have been run.
    List<Operation> pieces(Batch batch);
}
