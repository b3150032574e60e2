package dev.stemma.operations.render;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.ObjectOperation.Comment;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.ObjectOperation.Move;
import dev.stemma.operations.model.ObjectOperation.Own;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;

/// What is done to objects of many kinds in the same way, for PostgreSQL.
final class ObjectText {
    private ObjectText() {}

    static String of(ObjectOperation operation) {
        return switch (operation) {
            case Drop drop -> drop(drop);
            case Rename rename -> rename(rename);
            case Move move -> "ALTER " + named(move.object()) + " SET SCHEMA " + Identifiers.quote(move.schema());
            case Own own -> "ALTER " + named(own.object()) + " OWNER TO " + Sql.role(own.role());
            case Comment comment -> comment(comment);
        };
    }

    /// `TABLE app.users`, `FUNCTION app.touch()`.
    static String named(ObjectName object) {
        return object.kind().sql() + " " + name(object);
    }

    private static String name(ObjectName object) {
        String arguments = object.arguments();
        return arguments == null ? object.name().sql() : object.name().sql() + arguments;
    }

    private static String drop(Drop drop) {
        ObjectName object = drop.object();
        String guard = drop.guard().ifExists();
        String reach = drop.reach().sql();
        QualifiedName table = object.table();
        return switch (object.kind()) {
            case COLUMN, CONSTRAINT ->
                alterTable(object) + "DROP " + object.kind().sql() + " " + guard
                        + object.name().sql() + reach;
            case TRIGGER, POLICY ->
                "DROP " + object.kind().sql() + " " + guard + object.name().sql() + " ON "
                        + (table == null ? "" : table.sql()) + reach;
            case INDEX ->
                "DROP INDEX " + drop.mode().sql() + guard + object.name().sql() + reach;
            default -> "DROP " + object.kind().sql() + " " + guard + name(object) + reach;
        };
    }

    private static String rename(Rename rename) {
        ObjectName object = rename.object();
        String to = Identifiers.quote(rename.to());
        return switch (object.kind()) {
            case COLUMN, CONSTRAINT ->
                alterTable(object) + "RENAME " + object.kind().sql() + " "
                        + object.name().sql() + " TO " + to;
            case TRIGGER, POLICY -> "ALTER " + onTable(object) + " RENAME TO " + to;
            default -> "ALTER " + named(object) + " RENAME TO " + to;
        };
    }

    private static String comment(Comment comment) {
        ObjectName object = comment.object();
        String what = switch (object.kind()) {
            case COLUMN -> "COLUMN " + table(object) + "." + object.name().sql();
            case CONSTRAINT, TRIGGER, POLICY -> onTable(object);
            default -> named(object);
        };
        String text = comment.text();
        return "COMMENT ON " + what + " IS " + (text == null ? "NULL" : Literals.quote(text));
    }

    private static String onTable(ObjectName object) {
        return named(object) + " ON " + table(object);
    }

    private static String alterTable(ObjectName object) {
        return "ALTER TABLE " + table(object) + " ";
    }

    private static String table(ObjectName object) {
        QualifiedName table = object.table();
        if (table == null) {
            throw new IllegalArgumentException("the table of " + object + " is not named");
        }
        return table.sql();
    }
}
