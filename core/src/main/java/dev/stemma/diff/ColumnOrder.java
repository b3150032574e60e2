package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/// A table whose columns stand in another order than is wanted. No plan changes that: the server only adds columns at
/// the end.
///
/// @param columns in the order in which they will stand
/// @param wanted  in the order in which they are wanted
public record ColumnOrder(ObjectId table, List<String> columns, List<String> wanted) {
    public ColumnOrder {
        columns = List.copyOf(columns);
        wanted = List.copyOf(wanted);
    }

    /// The tables that both have, in the order of their names.
    public static List<ColumnOrder> of(Catalog from, Catalog to) {
        List<ColumnOrder> orders = new ArrayList<>();
        for (SchemaObject object : to.objects().values()) {
            if (object instanceof Table wanted && from.find(object.id()) instanceof Table table) {
                List<String> columns = new ArrayList<>(table.columnOrder());
                columns.retainAll(wanted.columnOrder());
                wanted.columnOrder().stream()
                        .filter(column -> !columns.contains(column))
                        .forEach(columns::add);
                if (!columns.equals(wanted.columnOrder())) {
                    orders.add(new ColumnOrder(wanted.id(), columns, wanted.columnOrder()));
                }
            }
        }
        return orders;
    }
}
