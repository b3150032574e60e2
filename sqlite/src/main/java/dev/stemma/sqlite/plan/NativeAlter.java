package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Generated;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.table.TableFacts.ColumnFacts;
import dev.stemma.sqlite.table.TableText;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The changes of a table that SQLite makes in place: columns that can be added, columns that can be dropped.
final class NativeAlter {
    private final TableChange change;
    private final Scene scene;

    NativeAlter(TableChange change, Scene scene) {
        this.change = change;
        this.scene = scene;
    }

    /// Whether ALTER TABLE can do all of it.
    boolean isPossible() {
        return !change.from().isVirtual()
                && !change.to().isVirtual()
                && change.isOnlyColumns()
                && change.dropped().size() < change.from().columns().size()
                && change.added().stream().allMatch(this::isAddable)
                && change.dropped().stream().allMatch(this::isDroppable)
                && change.newConstraints().stream().allMatch(this::isAlone);
    }

    private boolean isAlone(Constraint constraint) {
        return change.added().stream()
                .filter(column -> Mentions.isOfColumn(constraint, column))
                .anyMatch(column -> Mentions.isAlone(constraint, column, change.to()));
    }

    /// Old rows get the default, so it must be the same for all of them; and what is stored must be worked out for
    /// each.
    private boolean isAddable(ColumnFacts column) {
        Generated generated = column.column().generated();
        if (generated != null) {
            return !generated.stored();
        }
        String value = column.byDefault() == null ? "NULL" : column.byDefault().expression();
        boolean isNull = value.equalsIgnoreCase("null");
        boolean isConstant =
                !value.startsWith("(") && !value.toLowerCase(Locale.ROOT).startsWith("current_");
        boolean refers = change.newConstraints().stream()
                .anyMatch(constraint ->
                        constraint.type() == Constraint.Type.FOREIGN_KEY && Mentions.isOfColumn(constraint, column));
        return isConstant && (column.notNull() == null || !isNull) && (!refers || isNull);
    }

    /// SQLite refuses to drop a column that anything else speaks of.
    private boolean isDroppable(ColumnFacts column) {
        String name = column.name();
        return change.from().constraints().stream().noneMatch(key -> Mentions.mentions(key.definition(), name))
                && scene.remainingIndexes(change.id()).stream()
                        .noneMatch(index -> Mentions.mentions(index.definition(), name))
                && scene.remainingTexts(change.id()).stream().noneMatch(text -> Mentions.mentions(text, name))
                && change.from().columns().values().stream()
                        .noneMatch(other -> !other.equals(column) && isMadeOf(other, name));
    }

    private static boolean isMadeOf(ColumnFacts column, String name) {
        Generated generated = column.column().generated();
        return generated != null && Mentions.mentions(generated.expression(), name);
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        String alter = "ALTER TABLE " + SqliteNames.quote(change.from().name());
        for (ColumnFacts column : change.dropped()) {
            statements.add(
                    statement(alter + " DROP COLUMN " + SqliteNames.quote(column.name()), column, drops(column)));
        }
        for (ColumnFacts column : change.added()) {
            StringBuilder sql = new StringBuilder(alter + " ADD COLUMN " + TableText.column(column));
            List<Constraint> own = change.newConstraints().stream()
                    .filter(constraint -> Mentions.isOfColumn(constraint, column))
                    .toList();
            own.forEach(constraint -> sql.append(' ').append(TableText.inline(constraint)));
            statements.add(statement(sql.toString(), column, adds(column, own)));
        }
        return statements;
    }

    private Statement statement(String sql, ColumnFacts column, List<Hazard> hazards) {
        return new Statement(
                sql,
                column.column().id(),
                "change table " + change.to().name(),
                Statement.Mode.IN_TRANSACTION,
                hazards);
    }

    private List<Hazard> drops(ColumnFacts column) {
        return List.of(
                Hazards.deletesData(Losses.ofColumn(column, change)),
                Hazards.rewrites("every row is written anew without the column"));
    }

    private static List<Hazard> adds(ColumnFacts column, List<Constraint> own) {
        boolean checks = own.stream().anyMatch(constraint -> constraint.type() == Constraint.Type.CHECK);
        boolean tests = column.isGenerated() && column.notNull() != null;
        return checks || tests ? List.of(Hazards.mayFail("the rows that are there are checked against it")) : List.of();
    }
}
