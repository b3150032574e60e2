package dev.stemma.sqlite.operations;

import dev.stemma.catalog.Catalog;
import dev.stemma.operations.model.GroupOperation.Batch;
import dev.stemma.operations.model.GroupOperation.Batch.Recreate;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Reach;
import dev.stemma.operations.model.TableOperation.AddColumn;
import dev.stemma.operations.model.TableOperation.AddConstraint;
import dev.stemma.operations.model.TableOperation.AlterColumn;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.plan.Planner;
import dev.stemma.sqlite.plan.Planner.Rebuilding;

/// The changes of a batch as the way from the table as it is to the table as it is to be.
final class BatchPlan {
    private final Catalog now;
    private final Batch batch;

    BatchPlan(Catalog now, Batch batch) {
        this.now = now;
        this.batch = batch;
    }

    Plan plan() {
        TableEdit edit = new TableEdit(now, name(batch.table()));
        for (Operation operation : batch.operations()) {
            apply(edit, operation);
        }
        Plan plan = Planner.plan(now, edit.catalog(), rebuilding());
        if (batch.recreate() == Recreate.NEVER && plan.statements().stream().anyMatch(BatchPlan::isRebuild)) {
            throw Refused.of(batch.shown() + " without making the table anew", "leave Recreate.NEVER out");
        }
        return plan;
    }

    private static boolean isRebuild(Statement statement) {
        return statement.purpose().startsWith("rebuild ");
    }

    private Rebuilding rebuilding() {
        return batch.recreate() == Recreate.ALWAYS ? Rebuilding.of(name(batch.table())) : Rebuilding.WHERE_NEEDED;
    }

    private static void apply(TableEdit edit, Operation operation) {
        switch (operation) {
            case AddColumn add -> edit.addColumn(add);
            case AlterColumn alter -> edit.alterColumn(alter);
            case AddConstraint add -> edit.addConstraint(add.constraint());
            case CreateIndex index -> edit.addIndex(index);
            case Drop drop -> drop(edit, drop);
            default -> throw Refused.of(operation.shown() + " in a batch", "call it outside of the batch");
        }
    }

    private static void drop(TableEdit edit, Drop drop) {
        String name = drop.object().name().name();
        boolean lenient = drop.guard() == Guard.LENIENT;
        Refused.when(drop.reach() == Reach.CASCADE, drop.shown() + " with CASCADE", "drop what needs it before");
        switch (drop.object().kind()) {
            case COLUMN -> edit.dropColumn(name, lenient);
            case CONSTRAINT -> edit.dropConstraint(name, lenient);
            case INDEX -> edit.dropIndex(name, lenient);
            default -> throw Refused.of(drop.shown() + " in a batch", "call it outside of the batch");
        }
    }

    private static String name(QualifiedName table) {
        Sql.name(table);
        return table.name();
    }

    /// Outside of a batch it is for SQLite to say whether it can.
    static String dropColumn(Drop drop) {
        QualifiedName table = drop.object().table();
        Refused.when(
                drop.guard() == Guard.LENIENT,
                drop.shown() + " if it exists",
                "leave the condition out, or do it in op.batch(…)");
        Refused.when(drop.reach() == Reach.CASCADE, drop.shown() + " with CASCADE", "drop what needs it before");
        if (table == null || drop.object().kind() != Kind.COLUMN) {
            throw new IllegalArgumentException("the table of " + drop.object() + " is not named");
        }
        return "ALTER TABLE " + Sql.name(table) + " DROP COLUMN "
                + Sql.name(drop.object().name());
    }
}
