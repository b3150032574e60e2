package dev.stemma.operations;

import dev.stemma.operations.OperationProblem.NotReversible.Cause;
import dev.stemma.operations.model.DataOperation;
import dev.stemma.operations.model.DataOperation.Backfill;
import dev.stemma.operations.model.DataOperation.BulkInsert;
import dev.stemma.operations.model.GroupOperation;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.NamespaceOperation;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.SecurityOperation;
import dev.stemma.operations.model.TableOperation;
import dev.stemma.operations.model.TypeOperation;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Derives a downgrade from what an upgrade does: the opposites, the last one first. What was done within a table
/// that the same upgrade makes goes with the table.
final class Derivation {
    private final Set<QualifiedName> made = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final List<Cause> without = new ArrayList<>();

    private Derivation() {}

    /// @throws StemmaException with the names of all that have no opposite
    static List<Recorded> of(SourceCode source, List<Recorded> upgrade) {
        Derivation derivation = new Derivation();
        List<Recorded> down = new ArrayList<>();
        for (Recorded one : upgrade) {
            down.addAll(0, derivation.opposites(one));
        }
        if (!derivation.without.isEmpty()) {
            throw new StemmaException(new OperationProblem.NotReversible(source, derivation.without));
        }
        return down;
    }

    private List<Recorded> opposites(Recorded one) {
        Operation operation = one.operation();
        if (goesWithItsTable(operation)) {
            return List.of();
        }
        note(operation);
        Optional<List<Operation>> opposites = Reversal.of(operation);
        if (opposites.isEmpty()) {
            remarks(operation).forEach(remark -> without.add(new Cause(one.line(), remark)));
        }
        return opposites.orElse(List.of()).stream()
                .map(opposite -> new Recorded(opposite, one.line()))
                .toList();
    }

    /// Why an operation is not undone; of a batch, the calls in it that have no opposite.
    private static List<String> remarks(Operation operation) {
        return operation instanceof GroupOperation.Batch batch
                ? batch.operations().stream()
                        .filter(one -> Reversal.of(one).isEmpty())
                        .map(one -> "'" + one.shown() + "' in the batch has no opposite by rule")
                        .toList()
                : List.of("'" + operation.shown() + "' has no opposite by rule");
    }

    private void note(Operation operation) {
        switch (operation) {
            case TableOperation.CreateTable create
            when create.options().guard() == Guard.STRICT -> made.add(create.table());
            case TableOperation.AddColumn add ->
                added.add(add.table() + "." + add.column().name());
            case Rename rename
            when made.contains(rename.object().name()) ->
                made.add(rename.object().name().beside(rename.to()));
            default -> {
                // Nothing that later operations would be a part of.
            }
        }
    }

    private boolean goesWithItsTable(Operation operation) {
        return switch (operation) {
            case TableOperation.CreateTable create -> false;
            case TableOperation table -> made.contains(table.table());
            case ObjectOperation object -> isPartOfMade(object);
            case ProgramOperation.CreateTrigger trigger -> made.contains(trigger.table());
            case ProgramOperation.SwitchTrigger trigger -> made.contains(trigger.table());
            case ProgramOperation program -> false;
            case SecurityOperation.CreatePolicy policy -> made.contains(policy.table());
            case SecurityOperation.AlterPolicy policy -> made.contains(policy.table());
            case SecurityOperation.RowSecurity security -> made.contains(security.table());
            case SecurityOperation security -> isGrantOnMade(security);
            case BulkInsert insert -> made.contains(insert.table());
            case Backfill backfill -> made.contains(backfill.table()) || fillsNewColumns(backfill);
            case DataOperation data -> false;
            case GroupOperation.Batch batch -> made.contains(batch.table());
            case GroupOperation group -> false;
            case TypeOperation type -> false;
            case NamespaceOperation namespace -> false;
        };
    }

    private boolean isPartOfMade(ObjectOperation operation) {
        boolean isComment = operation instanceof ObjectOperation.Comment
                && operation.object().kind() == Kind.TABLE
                && made.contains(operation.object().name());
        QualifiedName table = operation.object().table();
        return isComment || table != null && made.contains(table);
    }

    private boolean isGrantOnMade(SecurityOperation operation) {
        SecurityOperation.Scope scope = switch (operation) {
            case SecurityOperation.Grant grant -> grant.scope();
            case SecurityOperation.Revoke revoke -> revoke.scope();
            case SecurityOperation.CreatePolicy policy -> null;
            case SecurityOperation.AlterPolicy policy -> null;
            case SecurityOperation.RowSecurity security -> null;
        };
        return scope instanceof SecurityOperation.Scope.One one
                && one.object().kind() == Kind.TABLE
                && made.contains(one.object().name());
    }

    private boolean fillsNewColumns(Backfill backfill) {
        return backfill.set().keySet().stream().allMatch(column -> added.contains(backfill.table() + "." + column));
    }
}
