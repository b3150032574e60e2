package dev.stemma.operations;

import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.AddConstraint;

/// A constraint that is being spelled out.
interface ConstraintSpec extends Spec {
    QualifiedName table();

    Constraint constraint(NamingConvention names);

    @Override
    default Operation operation(NamingConvention names) {
        return new AddConstraint(table(), constraint(names));
    }
}
