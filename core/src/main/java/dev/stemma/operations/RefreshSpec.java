package dev.stemma.operations;

import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation.Filling;
import dev.stemma.operations.model.ProgramOperation.RefreshView;
import dev.stemma.operations.model.QualifiedName;

/// A materialized view whose rows are made anew.
public final class RefreshSpec implements Spec {
    private final QualifiedName view;
    private Mode mode = Mode.BLOCKING;
    private Filling filling = Filling.WITH_DATA;

    RefreshSpec(QualifiedName view) {
        this.view = view;
    }

    /// It can be read meanwhile; it needs a unique index.
    public RefreshSpec concurrently() {
        mode = Mode.CONCURRENTLY;
        return this;
    }

    /// Its rows go, and no others come.
    public RefreshSpec withNoData() {
        filling = Filling.WITH_NO_DATA;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new RefreshView(view, mode, filling);
    }
}
