package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Inheritance;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check constraint.
public final class CheckSpec implements ConstraintSpec {
    private final QualifiedName table;
    private final String condition;
    private @Nullable String name;
    private Inheritance inheritance = Inheritance.INHERITED;
    private Validity validity = Validity.CHECKED;

    CheckSpec(QualifiedName table, String condition) {
        this.table = table;
        this.condition = condition;
    }

    /// Its name; else the naming convention finds one.
    public CheckSpec named(String constraint) {
        name = constraint;
        return this;
    }

    /// Child tables do not have it.
    public CheckSpec noInherit() {
        inheritance = Inheritance.NO_INHERIT;
        return this;
    }

    /// Only new rows are checked until `validateConstraint`, so nobody waits for a look at the whole table.
    public CheckSpec notValid() {
        validity = Validity.NOT_VALID;
        return this;
    }

    @Override
    public QualifiedName table() {
        return table;
    }

    @Override
    public Constraint constraint(NamingConvention names) {
        String given = names.name("ck", new Facts(table, List.of(), name));
        return new Constraint.Check(given, condition, inheritance, validity);
    }
}
