package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.ValidateConstraint;
import java.util.List;

/// What `op` offers for constraints and indexes. A name that is left out is found by the naming convention.
interface ConstraintCalls extends OperationSink {
    /// Adds a primary key: `op.addPrimaryKey("users", "id")`.
    default PrimaryKeySpec addPrimaryKey(String table, String... columns) {
        return begin(new PrimaryKeySpec(QualifiedName.of(table), List.of(columns)));
    }

    /// Adds a unique constraint: `op.addUnique("users", "email").named("one_email")`.
    default UniqueSpec addUnique(String table, String... columns) {
        return begin(new UniqueSpec(QualifiedName.of(table), List.of(columns)));
    }

    /// Adds a check: `op.addCheck("orders", "total >= 0").named("orders_total").notValid()`.
    default CheckSpec addCheck(String table, String condition) {
        return begin(new CheckSpec(QualifiedName.of(table), condition));
    }

    /// Adds a foreign key: `op.addForeignKey("orders", "user_id").references("users", "id").onDelete(CASCADE)`.
    default ForeignKeySpec addForeignKey(String table, String... columns) {
        return begin(new ForeignKeySpec(QualifiedName.of(table), List.of(columns)));
    }

    /// Adds an exclusion constraint: `op.addExclusion("bookings").column("room", "=").column("during", "&&")`.
    default ExclusionSpec addExclusion(String table) {
        return begin(new ExclusionSpec(QualifiedName.of(table)));
    }

    /// Checks the rows that a constraint was not checked for: `op.validateConstraint("orders", "orders_total")`.
    default void validateConstraint(String table, String constraint) {
        add(new ValidateConstraint(QualifiedName.of(table), constraint));
    }

    /// Gives a constraint another name: `op.renameConstraint("orders", "orders_total", "total_not_negative")`.
    default void renameConstraint(String table, String from, String to) {
        add(new Rename(ObjectName.on(Kind.CONSTRAINT, QualifiedName.of(table), from), to));
    }

    /// Drops a constraint: `op.dropConstraint("orders", "orders_total").ifExists()`.
    default DropSpec dropConstraint(String table, String constraint) {
        return begin(new DropSpec(ObjectName.on(Kind.CONSTRAINT, QualifiedName.of(table), constraint)));
    }

    /// Makes an index: `op.createIndex("users", "email").unique().concurrently()`.
    default IndexSpec createIndex(String table, String... columns) {
        return begin(new IndexSpec(QualifiedName.of(table), List.of(columns)));
    }

    /// Gives an index another name: `op.renameIndex("app.users_email_idx", "users_mail_idx")`.
    default void renameIndex(String from, String to) {
        add(new Rename(ObjectName.of(Kind.INDEX, from), to));
    }

    /// Drops an index: `op.dropIndex("app.users_email_idx").concurrently()`.
    default DropIndexSpec dropIndex(String index) {
        return begin(new DropIndexSpec(ObjectName.of(Kind.INDEX, index)));
    }
}
