package dev.stemma.postgres.read;

import dev.stemma.catalog.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;

/// Writes what stands behind `CONSTRAINT name` as `pg_get_constraintdef` does, which a server with many keys would be
/// kept busy with.
final class ConstraintText {
    private final KeyColumns columns;

    ConstraintText(KeyColumns columns) {
        this.columns = columns;
    }

    String of(Row row, Constraint.Type type) {
        return switch (type) {
            case PRIMARY_KEY -> "PRIMARY KEY " + key(row) + when(row);
            case UNIQUE ->
                (row.flag("nulls_not_distinct") ? "UNIQUE NULLS NOT DISTINCT " : "UNIQUE ") + key(row) + when(row);
            case CHECK ->
                "CHECK (" + row.text("text") + ")" + (row.flag("connoinherit") ? " NO INHERIT" : "") + when(row);
            case FOREIGN_KEY -> foreignKey(row) + when(row);
            case EXCLUSION -> withoutParameters(row.text("text"), row.parameters("options"));
        };
    }

    private String key(Row row) {
        List<Integer> all = row.numbers("keys");
        int keys = row.number("indnkeyatts");
        String text = "(" + names(row, all.subList(0, keys)) + (row.flag("period") ? " WITHOUT OVERLAPS)" : ")");
        return keys == all.size() ? text : text + " INCLUDE (" + names(row, all.subList(keys, all.size())) + ")";
    }

    private String names(Row row, List<Integer> numbers) {
        return String.join(", ", columns.names(row.oid("conrelid"), numbers));
    }

    private String foreignKey(Row row) {
        boolean period = row.flag("period");
        String text = "FOREIGN KEY (" + keys(row.oid("conrelid"), row.numbers("columns"), period) + ") REFERENCES "
                + row.text("referenced") + "(" + keys(row.oid("confrelid"), row.numbers("referenced_columns"), period)
                + ")";
        text += switch (row.text("confmatchtype")) {
            case "f" -> " MATCH FULL";
            case "p" -> " MATCH PARTIAL";
            default -> "";
        };
        text += action(" ON UPDATE ", row.text("confupdtype")) + action(" ON DELETE ", row.text("confdeltype"));
        List<Integer> set = row.numbers("set_columns");
        return set.isEmpty() ? text : text + " (" + names(row, set) + ")";
    }

    private String keys(long relation, List<Integer> numbers, boolean period) {
        List<String> names = new ArrayList<>(columns.names(relation, numbers));
        if (period) {
            names.add("PERIOD " + names.removeLast());
        }
        return String.join(", ", names);
    }

    private static String action(String when, String letter) {
        return switch (letter) {
            case "r" -> when + "RESTRICT";
            case "c" -> when + "CASCADE";
            case "n" -> when + "SET NULL";
            case "d" -> when + "SET DEFAULT";
            default -> "";
        };
    }

    /// Of exclusions, and only of them, the server prints the parameters of the index as well.
    private static String withoutParameters(String definition, SequencedSet<String> options) {
        if (options.isEmpty()) {
            return definition;
        }
        String first = options.getFirst();
        int start = definition.lastIndexOf(" WITH (" + first.substring(0, first.indexOf('=') + 1));
        return start < 0
                ? definition
                : definition.substring(0, start) + definition.substring(definition.indexOf(')', start) + 1);
    }

    private static String when(Row row) {
        String text = row.flag("condeferrable") ? " DEFERRABLE" : "";
        text += row.flag("condeferred") ? " INITIALLY DEFERRED" : "";
        if (!row.flag("enforced")) {
            return text + " NOT ENFORCED";
        }
        return row.flag("convalidated") ? text : text + " NOT VALID";
    }
}
