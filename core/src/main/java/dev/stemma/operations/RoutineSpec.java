package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation.CreateRoutine;
import dev.stemma.operations.model.ProgramOperation.Replace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function or a procedure.
public final class RoutineSpec implements Spec {
    private final ObjectName routine;
    private final Replace replace;
    private final List<String> options = new ArrayList<>();
    private @Nullable String parameters;
    private @Nullable String returns;
    private String language = "sql";
    private @Nullable String body;

    RoutineSpec(ObjectName routine, Replace replace) {
        this.routine = routine;
        this.replace = replace;
    }

    /// The parameters with their names and defaults, where the types in the parentheses are not all there is to say:
    /// `.parameters("id bigint, note text DEFAULT ''")`.
    public RoutineSpec parameters(String all) {
        parameters = all;
        return this;
    }

    /// What it gives back: `trigger`, `SETOF users`, `TABLE (id bigint)`.
    public RoutineSpec returns(String type) {
        returns = type;
        return this;
    }

    /// `plpgsql`; else `sql`.
    public RoutineSpec language(String name) {
        language = name;
        return this;
    }

    /// It gives the same for the same arguments, always.
    public RoutineSpec immutable() {
        return option("IMMUTABLE");
    }

    /// It gives the same for the same arguments within a statement.
    public RoutineSpec stable() {
        return option("STABLE");
    }

    /// It gives nothing where an argument has no value.
    public RoutineSpec strict() {
        return option("STRICT");
    }

    /// It works with the rights of its owner. Set a search path too.
    public RoutineSpec securityDefiner() {
        return option("SECURITY DEFINER");
    }

    /// Several processes may call it side by side.
    public RoutineSpec parallelSafe() {
        return option("PARALLEL SAFE");
    }

    /// A setting while it runs: `.set("search_path", "pg_catalog, app")`.
    public RoutineSpec set(String setting, String value) {
        return option("SET " + setting + " TO " + value);
    }

    /// Any other option, as it stands in SQL: `.option("COST 10")`.
    public RoutineSpec option(String sql) {
        options.add(sql);
        return this;
    }

    /// What it does, without quotes around it.
    public RoutineSpec body(String text) {
        body = text;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        if (body == null) {
            throw new IllegalArgumentException("a function needs body(text)");
        }
        return new CreateRoutine(
                routine, parameters == null ? arguments() : parameters, returns, language, options, body, replace);
    }

    private String arguments() {
        String arguments = routine.arguments();
        return arguments == null ? "" : arguments.substring(1, arguments.length() - 1);
    }
}
