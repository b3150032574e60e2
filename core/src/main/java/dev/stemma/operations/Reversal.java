package dev.stemma.operations;

import dev.stemma.operations.model.ColumnChange;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.DataOperation;
import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.model.DataOperation.Undo;
import dev.stemma.operations.model.GroupOperation.Batch;
import dev.stemma.operations.model.GroupOperation.Reversible;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.NamespaceOperation;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation;
import dev.stemma.operations.model.ProgramOperation.Replace;
import dev.stemma.operations.model.ProgramOperation.Switch;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Reach;
import dev.stemma.operations.model.SecurityOperation;
import dev.stemma.operations.model.SecurityOperation.AlterPolicy.Terms;
import dev.stemma.operations.model.TableOperation;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.TypeOperation;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The operations that undo one operation, where there are some by rule.
final class Reversal {
    private Reversal() {}

    /// Nothing where only its author could say.
    static Optional<List<Operation>> of(Operation operation) {
        return switch (operation) {
            case ObjectOperation object -> ofObject(object);
            case TableOperation table -> ofTable(table);
            case TypeOperation type -> ofType(type);
            case ProgramOperation program -> ofProgram(program);
            case NamespaceOperation namespace -> ofNamespace(namespace);
            case SecurityOperation security -> ofSecurity(security);
            case DataOperation data -> ofData(data);
            case Batch batch ->
                ofAll(batch.operations()).map(down -> List.of(new Batch(batch.table(), batch.recreate(), down)));
            case Reversible(List<Operation> up, List<Operation> down) -> Optional.of(down);
        };
    }

    private static Optional<List<Operation>> ofAll(List<Operation> operations) {
        List<Operation> down = new ArrayList<>();
        for (Operation operation : operations.reversed()) {
            Optional<List<Operation>> one = of(operation);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            down.addAll(one.get());
        }
        return Optional.of(down);
    }

    private static Optional<List<Operation>> ofObject(ObjectOperation operation) {
        return switch (operation) {
            case Rename(ObjectName object, String to) ->
                by(new Rename(object.renamed(to), object.name().name()));
            case ObjectOperation.Move(ObjectName object, String schema) ->
                object.name().schema() == null
                        ? Optional.empty()
                        : by(new ObjectOperation.Move(
                                object.in(schema), object.name().schema()));
            case ObjectOperation.Comment comment ->
                comment.was() == null
                        ? Optional.empty()
                        : by(new ObjectOperation.Comment(
                                comment.object(), comment.was().text(), null));
            case Drop drop -> Optional.empty();
            case ObjectOperation.Own own -> Optional.empty();
        };
    }

    private static Optional<List<Operation>> ofTable(TableOperation operation) {
        QualifiedName table = operation.table();
        return switch (operation) {
            case TableOperation.CreateTable create -> drop(create.options().guard(), ObjectName.table(table));
            case TableOperation.AddColumn add ->
                drop(add.guard(), ObjectName.on(Kind.COLUMN, table, add.column().name()));
            case TableOperation.AlterColumn alter -> ofChanges(alter);
            case TableOperation.AddConstraint add -> ofConstraint(table, add.constraint());
            case TableOperation.ValidateConstraint validate -> Optional.of(List.of());
            case TableOperation.CreateIndex create ->
                create.options().guard() == Guard.LENIENT
                        ? Optional.empty()
                        : by(new Drop(
                                ObjectName.of(Kind.INDEX, table.beside(create.index())),
                                create.options().mode(),
                                Guard.STRICT,
                                Reach.RESTRICT));
        };
    }

    /// An index that has become a constraint's would go with it.
    private static Optional<List<Operation>> ofConstraint(QualifiedName table, Constraint constraint) {
        boolean tookIndex = switch (constraint) {
            case Constraint.PrimaryKey key -> key.usingIndex() != null;
            case Constraint.Unique unique -> unique.usingIndex() != null;
            case Constraint.Check check -> false;
            case Constraint.ForeignKey key -> false;
            case Constraint.Exclude exclude -> false;
        };
        return tookIndex
                ? Optional.empty()
                : drop(Guard.STRICT, ObjectName.on(Kind.CONSTRAINT, table, constraint.name()));
    }

    private static Optional<List<Operation>> ofChanges(TableOperation.AlterColumn alter) {
        Optional<List<ColumnChange>> opposites = opposites(alter.column(), alter.changes());
        if (opposites.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnChange> changes = new ArrayList<>(opposites.get());
        // As their author would write them: the type first.
        changes.sort(Comparator.comparing(change -> !(change instanceof ColumnChange.SetType)));
        return by(new TableOperation.AlterColumn(alter.table(), alter.column(), changes));
    }

    private static Optional<List<ColumnChange>> opposites(String column, List<ColumnChange> changes) {
        List<ColumnChange> back = new ArrayList<>();
        for (ColumnChange change : changes.reversed()) {
            Optional<ColumnChange> opposite = ofChange(column, change);
            if (opposite.isEmpty()) {
                return Optional.empty();
            }
            back.add(opposite.get());
        }
        return Optional.of(back);
    }

    /// Few types turn into each other both ways by themselves.
    private static String cast(String column, Type type) {
        return Identifiers.quote(column) + "::" + type.sql();
    }

    private static Optional<ColumnChange> ofChange(String column, ColumnChange change) {
        return switch (change) {
            case ColumnChange.SetType type ->
                type.was() == null
                        ? Optional.empty()
                        : Optional.of(new ColumnChange.SetType(type.was(), cast(column, type.was()), null, null));
            case ColumnChange.SetNotNull notNull -> Optional.of(new ColumnChange.DropNotNull());
            case ColumnChange.DropNotNull notNull -> Optional.of(new ColumnChange.SetNotNull());
            case ColumnChange.SetDefault byDefault ->
                byDefault.was() == null
                        ? Optional.empty()
                        : Optional.of(
                                new ColumnChange.SetDefault(byDefault.was().expression(), null));
            case ColumnChange.AddIdentity identity -> Optional.of(new ColumnChange.DropIdentity());
            case ColumnChange.SetIdentity identity -> Optional.empty();
            case ColumnChange.DropIdentity identity -> Optional.empty();
            case ColumnChange.SetExpression expression -> Optional.empty();
            case ColumnChange.DropExpression expression -> Optional.empty();
            case ColumnChange.SetStatistics statistics -> Optional.empty();
            case ColumnChange.SetStorage storage -> Optional.empty();
            case ColumnChange.SetCompression compression -> Optional.empty();
        };
    }

    private static Optional<List<Operation>> ofType(TypeOperation operation) {
        return switch (operation) {
            case TypeOperation.CreateEnum create -> drop(Guard.STRICT, ObjectName.of(Kind.TYPE, create.type()));
            case TypeOperation.CreateDomain create -> drop(Guard.STRICT, ObjectName.of(Kind.DOMAIN, create.type()));
            case TypeOperation.CreateRange create -> drop(Guard.STRICT, ObjectName.of(Kind.TYPE, create.type()));
            case TypeOperation.AlterDomain(QualifiedName domain, List<ColumnChange> changes) ->
                opposites("value", changes).map(back -> List.of(new TypeOperation.AlterDomain(domain, back)));
            case TypeOperation.AddDomainCheck add ->
                by(new TypeOperation.DropDomainConstraint(add.type(), add.name(), Guard.STRICT, Reach.RESTRICT));
            case TypeOperation.ValidateDomainConstraint validate -> Optional.of(List.of());
            case TypeOperation.RenameDomainConstraint(QualifiedName domain, String from, String to) ->
                by(new TypeOperation.RenameDomainConstraint(domain, to, from));
            case TypeOperation.DropDomainConstraint drop -> Optional.empty();
            case TypeOperation.CreateComposite create -> drop(Guard.STRICT, ObjectName.of(Kind.TYPE, create.type()));
            case TypeOperation.RenameEnumValue(QualifiedName type, String from, String to) ->
                by(new TypeOperation.RenameEnumValue(type, to, from));
            case TypeOperation.AddEnumValue add -> Optional.empty();
        };
    }

    private static Optional<List<Operation>> ofProgram(ProgramOperation operation) {
        return switch (operation) {
            case ProgramOperation.CreateView view -> drop(view.replace(), ObjectName.of(Kind.VIEW, view.view()));
            case ProgramOperation.CreateMaterializedView view ->
                drop(view.guard(), ObjectName.of(Kind.MATERIALIZED_VIEW, view.view()));
            case ProgramOperation.RefreshView refresh -> Optional.of(List.of());
            case ProgramOperation.CreateRoutine routine -> drop(routine.replace(), routine.routine());
            case ProgramOperation.CreateTrigger trigger ->
                drop(trigger.replace(), ObjectName.on(Kind.TRIGGER, trigger.table(), trigger.name()));
            case ProgramOperation.SwitchTrigger change ->
                by(new ProgramOperation.SwitchTrigger(
                        change.table(), change.trigger(), change.to() == Switch.ON ? Switch.OFF : Switch.ON));
        };
    }

    private static Optional<List<Operation>> ofNamespace(NamespaceOperation operation) {
        return switch (operation) {
            case NamespaceOperation.CreateSchema create ->
                drop(create.guard(), ObjectName.of(Kind.SCHEMA, new QualifiedName(null, create.schema())));
            case NamespaceOperation.CreateExtension create ->
                drop(create.guard(), ObjectName.of(Kind.EXTENSION, new QualifiedName(null, create.extension())));
            case NamespaceOperation.CreateSequence create ->
                drop(create.guard(), ObjectName.of(Kind.SEQUENCE, create.sequence()));
            case NamespaceOperation.AlterSequence alter -> Optional.empty();
        };
    }

    private static Optional<List<Operation>> ofSecurity(SecurityOperation operation) {
        return switch (operation) {
            case SecurityOperation.CreatePolicy policy ->
                drop(Guard.STRICT, ObjectName.on(Kind.POLICY, policy.table(), policy.name()));
            case SecurityOperation.AlterPolicy(QualifiedName table, String name, Terms to, Terms was) ->
                was.covers(to) ? by(new SecurityOperation.AlterPolicy(table, name, was, Terms.NONE)) : Optional.empty();
            case SecurityOperation.RowSecurity(QualifiedName table, SecurityOperation.RowSecurity.State state) ->
                by(new SecurityOperation.RowSecurity(table, state.opposite()));
            case SecurityOperation.Grant grant ->
                by(new SecurityOperation.Revoke(
                        grant.privileges(),
                        grant.scope(),
                        grant.roles(),
                        SecurityOperation.GrantOption.NO,
                        Reach.RESTRICT));
            case SecurityOperation.Revoke revoke -> ofRevoke(revoke);
        };
    }

    /// Nobody knows who else has lost something by CASCADE.
    private static Optional<List<Operation>> ofRevoke(SecurityOperation.Revoke revoke) {
        return revoke.reach() == Reach.CASCADE
                ? Optional.empty()
                : by(new SecurityOperation.Grant(revoke.privileges(), revoke.scope(), revoke.roles(), revoke.option()));
    }

    private static Optional<List<Operation>> ofData(DataOperation operation) {
        return switch (operation) {
            case Execute execute -> ofExecute(execute.undo());
            case DataOperation.BulkInsert insert -> Optional.empty();
            case DataOperation.Backfill backfill -> Optional.empty();
        };
    }

    private static Optional<List<Operation>> ofExecute(Undo undo) {
        return switch (undo) {
            case Undo.Unknown unknown -> Optional.empty();
            case Undo.Nothing nothing -> Optional.of(List.of());
            case Undo.Sql(String sql) -> by(new Execute(sql, List.of(), new Undo.Unknown()));
        };
    }

    private static Optional<List<Operation>> by(Operation operation) {
        return Optional.of(List.of(operation));
    }

    /// What may have been there before is not dropped.
    private static Optional<List<Operation>> drop(Guard guard, ObjectName object) {
        return guard == Guard.LENIENT
                ? Optional.empty()
                : by(new Drop(object, Mode.BLOCKING, Guard.STRICT, Reach.RESTRICT));
    }

    private static Optional<List<Operation>> drop(Replace replace, ObjectName object) {
        return drop(replace == Replace.REPLACE ? Guard.LENIENT : Guard.STRICT, object);
    }
}
