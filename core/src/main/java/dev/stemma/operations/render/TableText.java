package dev.stemma.operations.render;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Comment;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation;
import dev.stemma.operations.model.TableOperation.AddColumn;
import dev.stemma.operations.model.TableOperation.AddConstraint;
import dev.stemma.operations.model.TableOperation.AlterColumn;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.operations.model.TableOperation.CreateTable;
import dev.stemma.operations.model.TableOperation.TableOptions;
import dev.stemma.operations.model.TableOperation.ValidateConstraint;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables with their columns, constraints and indexes, for PostgreSQL.
final class TableText {
    private TableText() {}

    static List<String> of(TableOperation operation) {
        return switch (operation) {
            case CreateTable create -> create(create);
            case AddColumn add -> add(add);
            case AlterColumn alter ->
                List.of("ALTER TABLE " + alter.table().sql() + " "
                        + String.join(", ", ColumnText.changes(alter.column(), alter.changes())));
            case AddConstraint add ->
                List.of("ALTER TABLE " + add.table().sql() + " ADD " + ConstraintText.ofTable(add.constraint()));
            case ValidateConstraint validate ->
                List.of("ALTER TABLE " + validate.table().sql() + " VALIDATE CONSTRAINT "
                        + Identifiers.quote(validate.name()));
            case CreateIndex index -> List.of(IndexText.of(index));
        };
    }

    private static List<String> create(CreateTable create) {
        TableOptions options = create.options();
        List<String> statements = new ArrayList<>();
        String persistence = switch (options.persistence()) {
            case PERMANENT -> "";
            case UNLOGGED -> "UNLOGGED ";
            case TEMPORARY -> "TEMPORARY ";
        };
        QualifiedName parent = options.partitionOf();
        statements.add("CREATE " + persistence + "TABLE " + options.guard().ifNotExists()
                + create.table().sql()
                + (parent == null ? "" : " PARTITION OF " + parent.sql())
                + body(create)
                + Sql.optional("", options.bounds())
                + Sql.optional("PARTITION BY ", options.partitionBy())
                + Sql.with(options.with())
                + (options.tablespace() == null ? "" : " TABLESPACE " + Identifiers.quote(options.tablespace())));
        if (options.comment() != null) {
            statements.add(ObjectText.of(new Comment(ObjectName.table(create.table()), options.comment(), null)));
        }
        create.columns().forEach(column -> comment(create.table(), column, statements));
        return statements;
    }

    private static String body(CreateTable create) {
        List<String> lines = Stream.concat(
                        create.columns().stream().map(ColumnText::definition),
                        create.constraints().stream().map(ConstraintText::ofTable))
                .toList();
        if (lines.isEmpty()) {
            return create.options().partitionOf() == null ? " ()" : "";
        }
        return lines.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
    }

    private static List<String> add(AddColumn add) {
        List<String> statements = new ArrayList<>();
        StringBuilder text = new StringBuilder("ALTER TABLE " + add.table().sql() + " ADD COLUMN ");
        text.append(add.guard().ifNotExists()).append(ColumnText.definition(add.column()));
        add.constraints().forEach(constraint -> text.append(' ').append(ConstraintText.ofColumn(constraint)));
        statements.add(text.toString());
        comment(add.table(), add.column(), statements);
        return statements;
    }

    private static void comment(QualifiedName table, Column column, List<String> statements) {
        ObjectName name = ObjectName.on(Kind.COLUMN, table, column.name());
        column.comment().ifPresent(text -> statements.add(ObjectText.of(new Comment(name, text, null))));
    }
}
