package dev.stemma.sqlite.table;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Unordered;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a CREATE TABLE apart, as SQLite keeps it.
public final class TableParser {
    private final Cursor cursor;
    private final Facts facts;
    private final List<String> columns = new ArrayList<>();

    private TableParser(SqliteText text, ObjectId table) {
        this.cursor = new Cursor(text, text.behindCreate("table") + 1);
        this.facts = new Facts(table);
    }

    /// The table first, then its parts.
    ///
    /// @throws NotUnderstood where it says something that the facts have no place for
    public static List<SchemaObject> parse(String name, String sql) throws NotUnderstood {
        SqliteText text = new SqliteText(sql);
        if (text.is(1, "virtual")) {
            return List.of(virtual(name, text));
        }
        return new TableParser(text, TableIds.table(name)).parse();
    }

    private static Table virtual(String name, SqliteText text) throws NotUnderstood {
        Cursor cursor = new Cursor(text, text.behindCreate("table") + 1);
        cursor.require("using");
        return table(TableIds.table(name), text.between(cursor.place(), text.size()), List.of(), List.of());
    }

    private static Table table(ObjectId id, @Nullable String module, List<String> options, List<String> columns) {
        return new Table(
                id,
                Table.Form.PLAIN,
                false,
                null,
                null,
                module,
                null,
                Unordered.copyOf(options),
                false,
                false,
                null,
                Unordered.NONE,
                columns);
    }

    private List<SchemaObject> parse() throws NotUnderstood {
        cursor.require("(");
        boolean inColumns = true;
        while (inColumns && !isTableConstraint()) {
            columns.add(new ColumnParser(cursor, facts).parse());
            inColumns = cursor.take(",");
        }
        while (!cursor.is(")")) {
            tableConstraint();
            cursor.take(",");
        }
        cursor.require(")");
        List<SchemaObject> all = new ArrayList<>();
        all.add(table(facts.table(), null, options(), columns));
        all.addAll(facts.all());
        return all;
    }

    private boolean isTableConstraint() {
        return cursor.is("constraint")
                || cursor.is("primary", "key")
                || cursor.is("unique", "(")
                || cursor.is("check", "(")
                || cursor.is("foreign", "key");
    }

    private void tableConstraint() throws NotUnderstood {
        String name = cursor.constraintName();
        if (cursor.take("primary", "key")) {
            facts.constraint(name, Constraint.Type.PRIMARY_KEY, "PRIMARY KEY " + keyColumns() + cursor.conflict());
        } else if (cursor.take("unique")) {
            facts.constraint(name, Constraint.Type.UNIQUE, "UNIQUE " + keyColumns() + cursor.conflict());
        } else if (cursor.take("check")) {
            facts.constraint(name, Constraint.Type.CHECK, "CHECK " + cursor.parentheses());
            cursor.conflict();
        } else if (cursor.take("foreign", "key")) {
            String own = cursor.names();
            cursor.require("references");
            facts.constraint(name, Constraint.Type.FOREIGN_KEY, "FOREIGN KEY " + own + " " + References.parse(cursor));
        } else if (name == null || !cursor.is(",") && !cursor.is(")")) {
            throw new NotUnderstood("it says '" + cursor.token() + "' where a constraint was expected");
        }
    }

    /// `(a, b COLLATE NOCASE DESC)`; what holds anyway is left out.
    private String keyColumns() throws NotUnderstood {
        StringBuilder keys = new StringBuilder("(");
        cursor.require("(");
        do {
            keys.append(keys.length() > 1 ? ", " : "").append(SqliteNames.quote(cursor.name()));
            if (cursor.take("collate")) {
                keys.append(" COLLATE ").append(SqliteNames.quote(cursor.name()));
            }
            keys.append(!cursor.take("asc") && cursor.take("desc") ? " DESC" : "");
            keys.append(cursor.take("autoincrement") ? " AUTOINCREMENT" : "");
        } while (cursor.take(","));
        cursor.require(")");
        return keys.append(')').toString();
    }

    private List<String> options() throws NotUnderstood {
        List<String> options = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.take("without", "rowid")) {
                options.add("WITHOUT ROWID");
            } else if (cursor.take("strict")) {
                options.add("STRICT");
            } else if (!cursor.take(",")) {
                throw new NotUnderstood("it says '" + cursor.token() + "' behind its columns");
            }
        }
        options.sort(null);
        return options;
    }
}
