package dev.stemma.jpa.bridge;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/// The columns of tables in the order in which the classes declare their fields, keys first. Hibernate sorts them by
/// the alphabet.
final class ColumnOrder {
    private ColumnOrder() {}

    /// By `schema.table`, or `.table` where no schema is named.
    static Map<String, List<String>> of(Metadata metadata) {
        Map<String, Set<String>> orders = new TreeMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            Table table = entity.getTable();
            String schema = table.getSchema() == null ? "" : table.getSchema();
            Set<String> columns = orders.computeIfAbsent(schema + "." + table.getName(), name -> new LinkedHashSet<>());
            entity.getKey().getColumns().forEach(column -> columns.add(column.getName()));
            if (entity.getMappedClass() != null) {
                ordered(entity.getProperties(), entity.getMappedClass()).forEach(property -> add(property, columns));
            }
        }
        Map<String, List<String>> result = new TreeMap<>();
        orders.forEach((table, columns) -> result.put(table, List.copyOf(columns)));
        return result;
    }

    private static void add(Property property, Set<String> columns) {
        Column aggregate = property.getValue() instanceof Component whole ? whole.getAggregateColumn() : null;
        if (aggregate != null) {
            columns.add(aggregate.getName());
        } else if (property.getValue() instanceof Component component && component.getComponentClass() != null) {
            ordered(component.getProperties(), component.getComponentClass()).forEach(part -> add(part, columns));
        } else {
            for (Selectable selectable : property.getSelectables()) {
                if (selectable instanceof Column column) { // not a formula
                    columns.add(column.getName());
                }
            }
        }
    }

    private static List<Property> ordered(List<Property> properties, Class<?> type) {
        List<String> fields = fields(type);
        List<Property> sorted = new ArrayList<>(properties);
        sorted.sort(Comparator.comparingInt(property -> fields.indexOf(property.getName())));
        return sorted;
    }

    /// Those of the superclasses first.
    private static List<String> fields(Class<?> type) {
        List<String> names = type.getSuperclass() == null ? new ArrayList<>() : fields(type.getSuperclass());
        for (Field field : type.getDeclaredFields()) {
            names.add(field.getName());
        }
        return names;
    }
}
