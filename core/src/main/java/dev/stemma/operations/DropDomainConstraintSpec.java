package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Reach;
import dev.stemma.operations.model.TypeOperation.DropDomainConstraint;

/// The end of a constraint of a domain.
public final class DropDomainConstraintSpec implements Spec {
    private final QualifiedName domain;
    private final String name;
    private Guard guard = Guard.STRICT;
    private Reach reach = Reach.RESTRICT;

    DropDomainConstraintSpec(QualifiedName domain, String name) {
        this.domain = domain;
        this.name = name;
    }

    /// Nothing happens where it is not there.
    public DropDomainConstraintSpec ifExists() {
        guard = Guard.LENIENT;
        return this;
    }

    /// All that needs it goes too.
    public DropDomainConstraintSpec cascade() {
        reach = Reach.CASCADE;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new DropDomainConstraint(domain, name, guard, reach);
    }
}
