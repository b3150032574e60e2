package dev.stemma.jpa.facts;

import dev.stemma.catalog.ObjectId;
import java.util.Comparator;

/// A name in a schema: a table's, a view's, a type's or a sequence's.
public record TableName(String schema, String name) implements Comparable<TableName> {
    private static final Comparator<TableName> ORDER =
            Comparator.comparing(TableName::schema).thenComparing(TableName::name);

    /// The name of an object that stands in a schema by itself.
    public static TableName of(ObjectId id) {
        String schema = id.schema();
        return new TableName(schema == null ? "" : schema, id.name());
    }

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    /// `shop.customer`, as settings name it.
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
