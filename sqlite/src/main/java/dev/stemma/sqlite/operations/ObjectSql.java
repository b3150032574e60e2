package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.ObjectOperation.Comment;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.ObjectOperation.Move;
import dev.stemma.operations.model.ObjectOperation.Own;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.ProgramOperation;
import dev.stemma.operations.model.ProgramOperation.CreateMaterializedView;
import dev.stemma.operations.model.ProgramOperation.CreateRoutine;
import dev.stemma.operations.model.ProgramOperation.CreateTrigger;
import dev.stemma.operations.model.ProgramOperation.CreateView;
import dev.stemma.operations.model.ProgramOperation.RefreshView;
import dev.stemma.operations.model.ProgramOperation.Replace;
import dev.stemma.operations.model.ProgramOperation.SwitchTrigger;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Reach;
import dev.stemma.sqlite.text.SqliteNames;

/// What is dropped and renamed, and views.
final class ObjectSql {
    private ObjectSql() {}

    static String of(ObjectOperation operation) {
        return switch (operation) {
            case Drop drop -> drop(drop);
            case Rename rename -> rename(rename);
            case Move move -> throw Refused.of(move, "SQLite has no schemas");
            case Own own -> throw Refused.of(own, "SQLite has no users");
            case Comment comment -> throw Refused.of(comment, "leave it out: SQLite keeps no comments");
        };
    }

    /// Of a table, an index, a view or a trigger; columns and constraints are a matter of their table.
    private static String drop(Drop drop) {
        ObjectName object = drop.object();
        Refused.when(
                drop.reach() == Reach.CASCADE,
                drop.shown() + " with CASCADE",
                "drop what needs it before: SQLite drops nothing along");
        Refused.when(drop.mode() == Mode.CONCURRENTLY, drop.shown() + " concurrently", "leave that out");
        return switch (object.kind()) {
            case TABLE, INDEX, VIEW, TRIGGER ->
                "DROP " + object.kind().sql() + " " + drop.guard().ifExists() + Sql.name(object.name());
            default -> throw Refused.of(drop, "SQLite has none");
        };
    }

    private static String rename(Rename rename) {
        ObjectName object = rename.object();
        String to = SqliteNames.quote(rename.to());
        QualifiedName table = object.table();
        return switch (object.kind()) {
            case TABLE -> "ALTER TABLE " + Sql.name(object.name()) + " RENAME TO " + to;
            case COLUMN ->
                "ALTER TABLE " + (table == null ? "" : Sql.name(table)) + " RENAME COLUMN " + Sql.name(object.name())
                        + " TO " + to;
            case INDEX, VIEW, TRIGGER, CONSTRAINT ->
                throw Refused.of(rename, "drop it and make it again under its new name");
            default -> throw Refused.of(rename, "SQLite has none");
        };
    }

    static String of(ProgramOperation operation) {
        return switch (operation) {
            case CreateView view -> view(view);
            case CreateMaterializedView view ->
                throw Refused.of(view, "make a view, or a table that triggers keep up to date");
            case RefreshView refresh -> throw Refused.of(refresh, "SQLite has no materialized views");
            case CreateRoutine routine ->
                throw Refused.of(routine, "programs register functions with SQLite when they connect");
            case CreateTrigger trigger ->
                throw Refused.of(
                        trigger,
                        "write it with op.execute: the body of a trigger of SQLite is statements, not a function");
            case SwitchTrigger trigger ->
                throw Refused.of(trigger, "drop the trigger and make it again: SQLite cannot switch it off");
        };
    }

    private static String view(CreateView create) {
        Refused.when(
                !create.with().isEmpty() || create.check() != null, create.shown() + " with options", "leave them out");
        String name = Sql.name(create.view());
        String drop = create.replace() == Replace.REPLACE ? "DROP VIEW IF EXISTS " + name + ";\n" : "";
        return drop + "CREATE VIEW " + name
                + (create.columns().isEmpty() ? "" : " " + Sql.columns(create.columns())) + " AS\n"
                + create.query().strip().replaceFirst(";$", "");
    }
}
