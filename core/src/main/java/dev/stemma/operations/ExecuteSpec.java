package dev.stemma.operations;

import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.model.DataOperation.Undo;
import dev.stemma.operations.model.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Free SQL.
public final class ExecuteSpec implements Spec {
    private final String sql;
    private final List<@Nullable Object> parameters;
    private Undo undo = new Undo.Unknown();

    ExecuteSpec(String sql, List<@Nullable Object> parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /// The SQL that undoes it, so that a downgrade can be derived.
    public ExecuteSpec undoneBy(String other) {
        undo = new Undo.Sql(other);
        return this;
    }

    /// A downgrade has nothing to do about it.
    public ExecuteSpec needsNoUndo() {
        undo = new Undo.Nothing();
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new Execute(sql, parameters, undo);
    }
}
