package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.SecurityOperation.AlterPolicy;
import dev.stemma.operations.model.SecurityOperation.AlterPolicy.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes of a policy that is there. What is not said stays.
public final class AlterPolicySpec implements Spec {
    private final QualifiedName table;
    private final String name;
    private List<String> roles = List.of();
    private @Nullable String using;
    private @Nullable String withCheck;
    private List<String> wasRoles = List.of();
    private @Nullable String wasUsing;
    private @Nullable String wasWithCheck;

    AlterPolicySpec(QualifiedName table, String name) {
        this.table = table;
        this.name = name;
    }

    /// Only for these roles; `public` is everybody.
    public AlterPolicySpec to(String... names) {
        roles = List.of(names);
        return this;
    }

    /// Which rows are seen.
    public AlterPolicySpec using(String condition) {
        using = condition;
        return this;
    }

    /// Which rows may be written.
    public AlterPolicySpec withCheck(String condition) {
        withCheck = condition;
        return this;
    }

    /// The roles before, so that a downgrade can be derived.
    public AlterPolicySpec wasTo(String... names) {
        wasRoles = List.of(names);
        return this;
    }

    /// Which rows were seen before, so that a downgrade can be derived.
    public AlterPolicySpec wasUsing(String condition) {
        wasUsing = condition;
        return this;
    }

    /// Which rows might be written before, so that a downgrade can be derived.
    public AlterPolicySpec wasWithCheck(String condition) {
        wasWithCheck = condition;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        Terms to = new Terms(roles, using, withCheck);
        Terms was = new Terms(wasRoles, wasUsing, wasWithCheck);
        if (to.equals(Terms.NONE)) {
            throw new IllegalArgumentException("say what changes: alterPolicy(\"" + table + "\", \"" + name
                    + "\").using(\"owner = current_user\"), for example");
        }
        if (!to.covers(was)) {
            throw new IllegalArgumentException(
                    "wasTo(), wasUsing() and wasWithCheck() belong to to(), using() and withCheck()");
        }
        return new AlterPolicy(table, name, to, was);
    }
}
