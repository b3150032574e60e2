package dev.stemma.postgres.property;

import java.util.ArrayList;
import java.util.List;

/// A thing with columns: what can be done with it depends on its form.
///
/// @param name  as it is written, with its schema
/// @param keys  column lists that are unique, so that foreign keys can point at them
/// @param notes facts about it that others need, such as the names of its indexes
record Relation(
        String path,
        String name,
        Form form,
        List<ValueType.Column> columns,
        List<List<ValueType.Column>> keys,
        List<String> notes) {
    enum Form {
        TABLE,
        PARTITIONED,
        PARTITION,
        FOREIGN,
        VIEW,
        MATERIALIZED
    }

    static Relation of(String path, String name, Form form, List<ValueType.Column> columns) {
        return new Relation(path, name, form, List.copyOf(columns), new ArrayList<>(), new ArrayList<>());
    }

    boolean isTable() {
        return form == Form.TABLE || form == Form.PARTITIONED || form == Form.PARTITION;
    }

    boolean isKey(ValueType.Column column) {
        return keys.stream().anyMatch(key -> key.contains(column));
    }

    String plainName() {
        return name.substring(name.indexOf('.') + 1);
    }

    ValueType rowType() {
        String empty = "null::" + name;
        return new ValueType(name, ValueType.Family.ROW, List.of(empty), columns);
    }

    @Override
    public String toString() {
        return path;
    }
}
