package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.TypeOperation.CreateDomain;
import dev.stemma.operations.model.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A new domain: a type that takes only some values of another.
public final class DomainSpec implements Spec {
    private final QualifiedName domain;
    private final Type base;
    private final Map<String, String> checks = new LinkedHashMap<>();
    private @Nullable QualifiedName collation;
    private @Nullable String defaultExpression;
    private boolean isNotNull;

    DomainSpec(QualifiedName domain, Type base) {
        this.domain = domain;
        this.base = base;
    }

    /// Refuses values for which the condition is false: `.check("VALUE > 0")`.
    public DomainSpec check(String condition) {
        String name = domain.name() + "_check" + (checks.isEmpty() ? "" : String.valueOf(checks.size()));
        return check(name, condition);
    }

    /// The same with a name.
    public DomainSpec check(String name, String condition) {
        checks.put(name, condition);
        return this;
    }

    /// Refuses rows without a value.
    public DomainSpec notNull() {
        isNotNull = true;
        return this;
    }

    /// What a row has where nothing is said, as a value.
    public DomainSpec defaultTo(Object value) {
        return defaultSql(Values.literal(value));
    }

    /// What a row has where nothing is said, as an expression.
    public DomainSpec defaultSql(String expression) {
        defaultExpression = expression;
        return this;
    }

    /// Sorted and compared by the rules of this collation.
    public DomainSpec collate(String name) {
        collation = QualifiedName.of(name);
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateDomain(domain, base, collation, defaultExpression, isNotNull, checks);
    }
}
