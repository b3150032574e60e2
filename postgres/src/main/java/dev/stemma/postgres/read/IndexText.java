package dev.stemma.postgres.read;

import dev.stemma.catalog.ObjectId;
import dev.stemma.sql.Identifiers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the definition of an ordinary index from its parts, as `pg_get_indexdef` does.
final class IndexText {
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private final KeyColumns columns;
    private final Map<Long, OperatorClass> classes = new HashMap<>();
    private final Set<TypeOfMethod> withDefault = new HashSet<>();

    IndexText(KeyColumns columns) {
        this.columns = columns;
    }

    private record OperatorClass(String name, long type, boolean isDefault) {}

    private record TypeOfMethod(long type, String method) {}

    void operatorClass(Row row) {
        long type = row.oid("opcintype");
        boolean isDefault = row.flag("opcdefault");
        classes.put(row.oid("oid"), new OperatorClass(row.text("opcname"), type, isDefault));
        if (isDefault) {
            withDefault.add(new TypeOfMethod(type, row.text("amname")));
        }
    }

    String of(Row row, ObjectId table) {
        String method = row.text("amname");
        StringBuilder text = new StringBuilder(row.flag("indisunique") ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
                .append(Identifiers.quote(row.text("relname")))
                .append(row.flag("partitioned") ? " ON ONLY " : " ON ")
                .append(Identifiers.qualified(String.valueOf(table.schema()), table.name()))
                .append(" USING ")
                .append(method)
                .append(" (");
        keys(row, method, text);
        text.append(row.flag("nulls_not_distinct") ? ") NULLS NOT DISTINCT" : ")");
        String condition = row.optional("condition");
        return condition == null
                ? text.toString()
                : text.append(" WHERE ").append(condition).toString();
    }

    private void keys(Row row, String method, StringBuilder text) {
        long table = row.oid("indrelid");
        List<Integer> numbers = row.numbers("keys");
        List<Long> used = row.oids("classes");
        List<Integer> orders = row.numbers("orders");
        int keys = row.number("indnkeyatts");
        for (int at = 0; at < numbers.size(); at++) {
            text.append(at == 0 ? "" : at == keys ? ") INCLUDE (" : ", ");
            KeyColumns.KeyColumn column = columns.get(table, numbers.get(at));
            text.append(Identifiers.quote(column.name()));
            if (at < keys) {
                text.append(operatorClass(column, used.get(at), method)).append(order(orders.get(at)));
            }
        }
    }

    /// The operator class, where it is not the one that the server would choose: a class may be the default of a type
    /// that the column's type can stand for, while that has a default of its own.
    private String operatorClass(KeyColumns.KeyColumn column, long used, String method) {
        OperatorClass found = classes.get(used);
        if (found == null) {
            throw new IllegalStateException("the operator class with oid " + used + " is unknown");
        }
        boolean ofThisType = found.type == column.type() || found.type == column.baseType();
        boolean isChosen = found.isDefault
                && (ofThisType || !hasDefault(column.type(), method) && !hasDefault(column.baseType(), method));
        return isChosen ? "" : " " + Identifiers.quote(found.name);
    }

    private boolean hasDefault(long type, String method) {
        return withDefault.contains(new TypeOfMethod(type, method));
    }

    private static String order(int order) {
        boolean descending = (order & DESCENDING) != 0;
        boolean nullsFirst = (order & NULLS_FIRST) != 0;
        if (descending) {
            return nullsFirst ? " DESC" : " DESC NULLS LAST";
        }
        return nullsFirst ? " NULLS FIRST" : "";
    }
}
