package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation.CreateMaterializedView;
import dev.stemma.operations.model.ProgramOperation.Filling;
import dev.stemma.operations.model.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A new materialized view.
public final class MaterializedViewSpec implements Spec {
    private final QualifiedName view;
    private final String query;
    private final Map<String, String> with = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private Guard guard = Guard.STRICT;
    private Filling filling = Filling.WITH_DATA;

    MaterializedViewSpec(QualifiedName view, String query) {
        this.view = view;
        this.query = query;
    }

    /// The names of its columns, where the query does not say them.
    public MaterializedViewSpec columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /// It has no rows until it is refreshed.
    public MaterializedViewSpec withNoData() {
        filling = Filling.WITH_NO_DATA;
        return this;
    }

    /// A storage parameter: `.with("fillfactor", "70")`.
    public MaterializedViewSpec with(String parameter, String value) {
        with.put(parameter, value);
        return this;
    }

    /// Nothing happens where there is such a view already.
    public MaterializedViewSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateMaterializedView(view, columns, query, guard, with, filling);
    }
}
