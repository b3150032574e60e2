package dev.stemma.operations;

import dev.stemma.operations.render.PostgresRenderer;
import java.util.Map;

/// Shows what calls on `op` mean.
final class Calls {
    private static final SourceCode SOURCE = new SourceCode("none", "V1.java", null);

    private Calls() {}

    static String up(OperationsBody calls) {
        return up(NamingConvention.POSTGRESQL, calls);
    }

    static String up(NamingConvention names, OperationsBody calls) {
        return Rendering.of(calls, names, SOURCE, new PostgresRenderer()).text();
    }

    static String down(OperationsBody calls) {
        return up(op -> op.undo(calls));
    }

    /// As a project moving from Alembic has it.
    static NamingConvention alembic() {
        return NamingConvention.of(Map.of(
                "ix", "ix_%(column_0_label)s",
                "uq", "uq_%(table_name)s_%(column_0_name)s",
                "ck", "ck_%(table_name)s_%(constraint_name)s",
                "fk", "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                "pk", "pk_%(table_name)s"));
    }
}
