package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation.CreateView;
import dev.stemma.operations.model.ProgramOperation.Replace;
import dev.stemma.operations.model.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A view.
public final class ViewSpec implements Spec {
    private final QualifiedName view;
    private final String query;
    private final Replace replace;
    private final Map<String, String> with = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private @Nullable String check;

    ViewSpec(QualifiedName view, String query, Replace replace) {
        this.view = view;
        this.query = query;
        this.replace = replace;
    }

    /// The names of its columns, where the query does not say them.
    public ViewSpec columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /// Tables are read with the rights of whoever asks; from PostgreSQL 15 on.
    public ViewSpec securityInvoker() {
        with.put("security_invoker", "true");
        return this;
    }

    /// No function of whoever asks sees rows before the view's own conditions do.
    public ViewSpec securityBarrier() {
        with.put("security_barrier", "true");
        return this;
    }

    /// A row that goes in must come out of this view.
    public ViewSpec localCheckOption() {
        check = "LOCAL";
        return this;
    }

    /// A row that goes in must come out of this view and of those below it.
    public ViewSpec cascadedCheckOption() {
        check = "CASCADED";
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateView(view, columns, query, replace, with, check);
    }
}
