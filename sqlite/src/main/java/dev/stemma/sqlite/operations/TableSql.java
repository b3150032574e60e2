package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Facet;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.IndexKey;
import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.TableOperation.AddColumn;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.operations.model.TableOperation.CreateTable;
import dev.stemma.operations.model.TableOperation.IndexOptions;
import dev.stemma.operations.model.TableOperation.IndexOptions.Recursion;
import dev.stemma.operations.model.TableOperation.IndexOptions.Uniqueness;
import dev.stemma.operations.model.TableOperation.TableOptions;
import dev.stemma.operations.model.TableOperation.TableOptions.Persistence;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tables and indexes that are made, and columns that are added, where that needs no look at the database.
final class TableSql {
    private TableSql() {}

    static String create(CreateTable create) {
        TableOptions options = create.options();
        refuse(options, create.shown());
        List<String> lines = new ArrayList<>();
        create.columns().forEach(column -> lines.add(ColumnSql.definition(column) + key(column, create)));
        create.constraints().stream()
                .filter(constraint -> create.columns().stream().noneMatch(column -> isKeyOf(constraint, column)))
                .forEach(constraint -> lines.add(ConstraintSql.of(constraint)));
        if (lines.isEmpty()) {
            throw Refused.of(create.shown() + " without columns", "a table of SQLite has at least one");
        }
        String temporary = options.persistence() == Persistence.TEMPORARY ? "TEMPORARY " : "";
        return "CREATE " + temporary + "TABLE " + options.guard().ifNotExists() + Sql.name(create.table()) + " (\n    "
                + String.join(",\n    ", lines) + "\n)";
    }

    private static void refuse(TableOptions options, String what) {
        Refused.when(options.persistence() == Persistence.UNLOGGED, what + " unlogged", "leave that out");
        Refused.when(
                options.partitionBy() != null || options.partitionOf() != null,
                what + " with partitions",
                "make one table: SQLite has no partitions");
        Refused.when(
                !options.with().isEmpty() || options.tablespace() != null,
                what + " with storage options",
                "leave them out");
        Refused.when(options.comment() != null, "the comment of " + what, "leave it out: SQLite keeps no comments");
    }

    /// A column that numbers the rows has its key behind it.
    private static String key(Column column, CreateTable create) {
        if (!ColumnSql.isCounted(column)) {
            return "";
        }
        return create.constraints().stream()
                .filter(constraint -> isKeyOf(constraint, column))
                .findFirst()
                .map(key -> " " + ConstraintSql.inline(key) + " AUTOINCREMENT")
                .orElseThrow(() -> Refused.of(
                        "the numbered column '" + column.name() + "'", "make it the primary key, by itself"));
    }

    private static boolean isKeyOf(Constraint constraint, Column column) {
        return ColumnSql.isCounted(column)
                && constraint instanceof Constraint.PrimaryKey key
                && key.columns().equals(List.of(column.name()));
    }

    /// Whether SQLite adds it without a look at the table.
    static boolean isAddable(AddColumn add) {
        boolean isRequired =
                add.column().definition().facet(Facet.NotNull.class).isPresent();
        boolean isStored = add.column()
                .definition()
                .facet(Facet.Generated.class)
                .map(generated -> generated.kind() == Facet.Generated.Kind.STORED)
                .orElse(false);
        String value = add.column()
                .definition()
                .facet(Facet.Default.class)
                .map(facet -> ColumnSql.value(facet.expression()))
                .orElse("NULL");
        boolean isNull = value.equalsIgnoreCase("null");
        boolean isConstant =
                !value.startsWith("(") && !value.toLowerCase(Locale.ROOT).startsWith("current_");
        boolean plain = add.constraints().stream()
                .allMatch(constraint -> constraint instanceof Constraint.Check
                        || constraint instanceof Constraint.ForeignKey && isNull);
        return !isStored && isConstant && plain && !(isRequired && isNull) && !ColumnSql.isCounted(add.column());
    }

    static String add(AddColumn add) {
        Refused.when(
                add.guard() == Guard.LENIENT,
                add.shown() + " if it does not exist",
                "leave the condition out: SQLite has none for columns");
        StringBuilder text = new StringBuilder("ALTER TABLE " + Sql.name(add.table()) + " ADD COLUMN ");
        text.append(ColumnSql.definition(add.column()));
        add.constraints().forEach(constraint -> text.append(' ').append(ConstraintSql.inline(constraint)));
        return text.toString();
    }

    static String index(CreateIndex create) {
        IndexOptions options = create.options();
        String what = create.shown();
        Refused.when(
                options.method() != null && !options.method().equals("btree"),
                what + " by a method",
                "leave the method out");
        Refused.when(!create.include().isEmpty(), what + " with INCLUDE", "name these columns behind the keys");
        Refused.when(
                options.mode() == Mode.CONCURRENTLY,
                what + " concurrently",
                "leave that out: one writes at a time anyway");
        Refused.when(
                options.nulls() == Constraint.Nulls.NOT_DISTINCT, what + " with NULLS NOT DISTINCT", "leave that out");
        Refused.when(
                !options.with().isEmpty() || options.tablespace() != null || options.recursion() == Recursion.ONLY,
                what + " with storage options",
                "leave them out");
        String where = options.where();
        return "CREATE " + (options.uniqueness() == Uniqueness.UNIQUE ? "UNIQUE " : "") + "INDEX "
                + options.guard().ifNotExists() + SqliteNames.quote(create.index()) + " ON " + Sql.name(create.table())
                + create.keys().stream().map(key -> key(key, what)).collect(Collectors.joining(", ", " (", ")"))
                + (where == null || where.isEmpty() ? "" : " WHERE " + where);
    }

    private static String key(IndexKey key, String what) {
        Refused.when(key.nulls() != IndexKey.Nulls.USUAL, what + " with NULLS FIRST or LAST", "leave that out");
        Refused.when(key.operatorClass() != null, what + " with an operator class", "leave that out");
        String text = switch (key.kind()) {
            case COLUMN -> SqliteNames.quote(key.text());
            case EXPRESSION -> key.text();
        };
        return text
                + (key.collation() == null ? "" : " COLLATE " + Sql.name(key.collation()))
                + (key.order() == IndexKey.Order.DESCENDING ? " DESC" : "");
    }
}
