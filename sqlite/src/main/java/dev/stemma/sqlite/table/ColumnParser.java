package dev.stemma.sqlite.table;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unordered;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes one column of a CREATE TABLE apart. What stands behind a column and is a matter of the table, as a key or a
/// check, becomes a constraint of the table.
final class ColumnParser {
    private static final Set<String> ENDS_TYPE = Set.of(
            "",
            ",",
            ")",
            "constraint",
            "primary",
            "not",
            "null",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "as",
            "deferrable");

    private final Cursor cursor;
    private final Facts facts;
    private final List<String> options = new ArrayList<>();
    private @Nullable String collation;
    private @Nullable Generated generated;
    private @Nullable NotNull notNull;
    private @Nullable ColumnDefault byDefault;

    ColumnParser(Cursor cursor, Facts facts) {
        this.cursor = cursor;
        this.facts = facts;
    }

    /// Returns the column's name; the cursor stands behind all of it.
    String parse() throws NotUnderstood {
        String name = cursor.name();
        ObjectId id = TableIds.column(facts.table(), name);
        String type = type();
        while (!cursor.atEnd() && !cursor.is(",") && !cursor.is(")")) {
            int before = cursor.place();
            String constraint = cursor.constraintName();
            constraint(id, name, constraint);
            if (cursor.place() == before) {
                throw new NotUnderstood("column '" + name + "' says '" + cursor.token() + "'");
            }
        }
        facts.add(new Column(
                id, type, collation, generated, null, null, null, Unordered.copyOf(options), Unordered.NONE, false));
        if (notNull != null) {
            facts.add(notNull);
        }
        if (byDefault != null) {
            facts.add(byDefault);
        }
        return name;
    }

    private String type() throws NotUnderstood {
        int from = cursor.place();
        SqliteText text = cursor.text();
        while (!ENDS_TYPE.contains(SqliteNames.fold(text.at(cursor.place())))
                && !cursor.is("generated", "always")
                && !cursor.is("(")) {
            cursor.token();
        }
        if (cursor.place() > from && cursor.is("(")) {
            cursor.parentheses();
        }
        return text.between(from, cursor.place());
    }

    private void constraint(ObjectId id, String name, @Nullable String constraint) throws NotUnderstood {
        String quoted = "(" + SqliteNames.quote(name) + ")";
        if (cursor.take("primary", "key")) {
            primaryKey(name, constraint);
        } else if (cursor.take("unique")) {
            facts.constraint(constraint, Constraint.Type.UNIQUE, "UNIQUE " + quoted + cursor.conflict());
        } else if (cursor.take("check")) {
            facts.constraint(constraint, Constraint.Type.CHECK, "CHECK " + cursor.parentheses());
            cursor.conflict(); // SQLite reads it and does nothing about it
        } else if (cursor.take("references")) {
            String references = References.parse(cursor);
            facts.constraint(constraint, Constraint.Type.FOREIGN_KEY, "FOREIGN KEY " + quoted + " " + references);
        } else if (cursor.take("not", "null")) {
            notNull = new NotNull(ObjectId.facet(Kind.NOT_NULL, id), constraint, false, false, false);
            option("NOT NULL", cursor.conflict());
        } else if (cursor.take("null")) {
            cursor.conflict();
        } else {
            value(id);
        }
    }

    private void option(String of, String conflict) {
        if (!conflict.isEmpty()) {
            options.add(of + conflict);
        }
    }

    private void value(ObjectId id) throws NotUnderstood {
        if (cursor.take("default")) {
            byDefault = new ColumnDefault(ObjectId.facet(Kind.COLUMN_DEFAULT, id), defaultValue());
        } else if (cursor.take("collate")) {
            collation = cursor.name();
        } else if (cursor.take("generated", "always") || cursor.is("as")) {
            generated();
        }
    }

    private void primaryKey(String name, @Nullable String constraint) throws NotUnderstood {
        if (cursor.take("desc")) {
            throw new NotUnderstood(
                    "'" + name + " PRIMARY KEY DESC' means something else than a key written behind the columns");
        }
        cursor.take("asc");
        String conflict = cursor.conflict();
        String counted = cursor.take("autoincrement") ? " AUTOINCREMENT" : "";
        String definition = "PRIMARY KEY (" + SqliteNames.quote(name) + counted + ")" + conflict;
        facts.constraint(constraint, Constraint.Type.PRIMARY_KEY, definition);
    }

    /// Words and strings in double quotes are strings here.
    private String defaultValue() throws NotUnderstood {
        if (cursor.is("(")) {
            return cursor.parentheses();
        }
        if (cursor.is("+") || cursor.is("-")) {
            return cursor.token() + cursor.token();
        }
        boolean isName = cursor.text().at(cursor.place()).startsWith("\"");
        return isName ? SqliteNames.literal(cursor.name()) : cursor.token();
    }

    private void generated() throws NotUnderstood {
        cursor.require("as");
        String expression = cursor.parentheses();
        boolean stored = cursor.take("stored");
        if (!stored) {
            cursor.take("virtual");
        }
        generated =
                new Generated(expression.substring(1, expression.length() - 1).strip(), stored);
    }
}
