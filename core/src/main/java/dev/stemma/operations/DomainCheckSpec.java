package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TypeOperation.AddDomainCheck;
import dev.stemma.operations.model.Validity;

/// A new check of a domain that is there.
public final class DomainCheckSpec implements Spec {
    private final QualifiedName domain;
    private final String name;
    private final String condition;
    private Validity validity = Validity.CHECKED;

    DomainCheckSpec(QualifiedName domain, String name, String condition) {
        this.domain = domain;
        this.name = name;
        this.condition = condition;
    }

    /// Only new rows are checked until `validateDomainConstraint`.
    public DomainCheckSpec notValid() {
        validity = Validity.NOT_VALID;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new AddDomainCheck(domain, name, condition, validity);
    }
}
