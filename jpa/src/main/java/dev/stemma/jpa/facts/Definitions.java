package dev.stemma.jpa.facts;

import dev.stemma.jpa.facts.IndexFacts.IndexColumn;
import java.util.ArrayList;
import java.util.List;

/// Takes apart what the server prints for constraints and indexes.
public final class Definitions {
    private Definitions() {}

    /// `PRIMARY KEY (a, b)`, `UNIQUE NULLS NOT DISTINCT (a) INCLUDE (b) DEFERRABLE`.
    public static UniqueFacts unique(String name, String definition) {
        Cursor cursor = new Cursor(definition);
        if (!cursor.accept("primary", "key")) {
            cursor.accept("unique");
        }
        boolean nullsAreEqual = cursor.accept("nulls", "not", "distinct");
        List<String> columns = new ArrayList<>();
        boolean hasPeriod = false;
        for (Cursor column : cursor.list()) {
            columns.add(column.name());
            hasPeriod |= !column.atEnd();
        }
        return new UniqueFacts(name, columns, !nullsAreEqual && !hasPeriod, cursor.rest());
    }

    /// `FOREIGN KEY (a) REFERENCES shop.person(id) ON DELETE CASCADE`.
    public static ForeignKeyFacts foreignKey(String name, String definition) {
        Cursor cursor = new Cursor(definition);
        cursor.accept("foreign", "key");
        List<Cursor> columns = cursor.list();
        boolean hasPeriod = columns.getLast().atAll("period") && columns.size() > 1;
        cursor.accept("references");
        TableName target = cursor.qualifiedName();
        List<String> targetColumns = cursor.names();
        return new ForeignKeyFacts(
                name, columns.stream().map(Cursor::name).toList(), target, targetColumns, cursor.rest(), !hasPeriod);
    }

    /// `CHECK ((qty > 0)) NO INHERIT`.
    public static CheckFacts check(String name, String definition) {
        Cursor cursor = new Cursor(definition);
        cursor.accept("check");
        String expression = withoutParentheses(cursor.parenthesized());
        return new CheckFacts(name, ReadableSql.of(expression), cursor.rest());
    }

    /// `CREATE UNIQUE INDEX i ON shop.person USING btree (lower(name) DESC) WHERE active`.
    public static IndexFacts index(String name, String definition) {
        Cursor cursor = new Cursor(definition);
        cursor.accept("create");
        boolean isUnique = cursor.accept("unique");
        cursor.accept("index");
        cursor.name();
        cursor.accept("on");
        cursor.accept("only");
        cursor.qualifiedName();
        cursor.accept("using");
        boolean isPlain = cursor.name().equals("btree");
        List<IndexColumn> columns = new ArrayList<>();
        for (Cursor part : cursor.list()) {
            String column = part.name();
            String order = part.rest();
            isPlain &= order.isEmpty() || order.matches("(DESC ?)?(NULLS (FIRST|LAST))?");
            columns.add(new IndexColumn(column, order));
        }
        return new IndexFacts(name, isUnique, isPlain, columns, ReadableSql.of(cursor.rest()), definition);
    }

    /// The server prints a list of strings in another way once it has read its own print again.
    public static String printedOnce(String definition) {
        return definition
                .replaceAll("\\('((?:[^']|'')*)'::character varying\\)::text", "'$1'::character varying")
                .replaceAll("\\((ARRAY\\[(?:'(?:[^']|'')*'::character varying(?:, )?)+\\])\\)::text\\[\\]", "$1");
    }

    private static String withoutParentheses(String text) {
        Cursor cursor = new Cursor(text);
        if (!cursor.at("(")) {
            return text;
        }
        String inner = cursor.parenthesized();
        return cursor.atEnd() ? inner : text;
    }
}
