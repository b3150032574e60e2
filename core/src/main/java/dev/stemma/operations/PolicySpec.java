package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.SecurityOperation.CreatePolicy;
import dev.stemma.operations.model.SecurityOperation.CreatePolicy.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A new policy: `op.createPolicy("notes", "own").to("app").using("owner = current_user")`.
public final class PolicySpec implements Spec {
    private final QualifiedName table;
    private final String name;
    private Kind kind = Kind.PERMISSIVE;
    private String command = "ALL";
    private List<String> roles = List.of();
    private @Nullable String using;
    private @Nullable String withCheck;

    PolicySpec(QualifiedName table, String name) {
        this.table = table;
        this.name = name;
    }

    /// It narrows what other policies allow.
    public PolicySpec restrictive() {
        kind = Kind.RESTRICTIVE;
        return this;
    }

    /// Only for SELECT.
    public PolicySpec forSelect() {
        command = "SELECT";
        return this;
    }

    /// Only for INSERT.
    public PolicySpec forInsert() {
        command = "INSERT";
        return this;
    }

    /// Only for UPDATE.
    public PolicySpec forUpdate() {
        command = "UPDATE";
        return this;
    }

    /// Only for DELETE.
    public PolicySpec forDelete() {
        command = "DELETE";
        return this;
    }

    /// Only for these roles; else for everybody.
    public PolicySpec to(String... names) {
        roles = List.of(names);
        return this;
    }

    /// Which rows are seen.
    public PolicySpec using(String condition) {
        using = condition;
        return this;
    }

    /// Which rows may be written.
    public PolicySpec withCheck(String condition) {
        withCheck = condition;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreatePolicy(table, name, kind, command, roles, using, withCheck);
    }
}
