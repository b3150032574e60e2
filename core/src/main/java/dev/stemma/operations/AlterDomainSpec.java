package dev.stemma.operations;

import dev.stemma.operations.model.ColumnChange;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TypeOperation.AlterDomain;
import dev.stemma.operations.model.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes of a domain that is there.
public final class AlterDomainSpec implements Spec {
    private final QualifiedName domain;
    private final List<ColumnChange> changes = new ArrayList<>();
    private boolean setsDefault;
    private @Nullable String defaultExpression;
    private ColumnChange.SetDefault.@Nullable Was wasDefault;

    AlterDomainSpec(QualifiedName domain) {
        this.domain = domain;
    }

    /// Refuses rows without a value. A derived downgrade takes them, also where they were refused before.
    public AlterDomainSpec notNull() {
        changes.add(new ColumnChange.SetNotNull());
        return this;
    }

    /// Takes rows without a value. A derived downgrade refuses them, also where they were taken before.
    public AlterDomainSpec nullable() {
        changes.add(new ColumnChange.DropNotNull());
        return this;
    }

    /// What a row has where nothing is said, as a value.
    public AlterDomainSpec defaultTo(Object value) {
        return defaultSql(Values.literal(value));
    }

    /// What a row has where nothing is said, as an expression.
    public AlterDomainSpec defaultSql(String expression) {
        setsDefault = true;
        defaultExpression = expression;
        return this;
    }

    /// Nothing any more where nothing is said.
    public AlterDomainSpec dropDefault() {
        setsDefault = true;
        defaultExpression = null;
        return this;
    }

    /// The default before, as an expression, so that a downgrade can be derived.
    public AlterDomainSpec wasDefault(String expression) {
        wasDefault = new ColumnChange.SetDefault.Was(expression);
        return this;
    }

    /// There was no default before; so a downgrade can be derived.
    public AlterDomainSpec wasNoDefault() {
        wasDefault = new ColumnChange.SetDefault.Was(null);
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        List<ColumnChange> all = new ArrayList<>();
        if (setsDefault) {
            all.add(new ColumnChange.SetDefault(defaultExpression, wasDefault));
        }
        all.addAll(changes);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "say what changes: alterDomain(\"" + domain + "\").notNull(), for example");
        }
        return new AlterDomain(domain, all);
    }
}
