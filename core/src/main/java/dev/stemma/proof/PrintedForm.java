package dev.stemma.proof;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.RangeType;
import dev.stemma.catalog.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the values of a column are printed, as far as the types behind the name of its type decide that: a domain over
/// `numeric(8, 2)` prints 1.00 and one over `numeric(8, 4)` prints 1.0000.
final class PrintedForm {
    private final Catalog catalog;
    private final Map<ObjectId, List<String>> types = new HashMap<>();

    private PrintedForm(Catalog catalog) {
        this.catalog = catalog;
    }

    static PrintedForm of(Column column, Catalog catalog) {
        PrintedForm form = new PrintedForm(catalog);
        form.follow(column.id());
        return form;
    }

    /// Whether the other form prints what this one does in the same way.
    boolean isKeptBy(PrintedForm other) {
        return types.keySet().equals(other.types.keySet())
                && types.entrySet().stream()
                        .allMatch(type -> isKept(
                                type.getKey(), type.getValue(), other.types.getOrDefault(type.getKey(), List.of())));
    }

    private static boolean isKept(ObjectId type, List<String> before, List<String> after) {
        // A label prints itself: those that come in between the others change none of them.
        return type.kind() == Kind.ENUM ? after.containsAll(before) : after.equals(before);
    }

    private void follow(ObjectId id) {
        for (ObjectId need : catalog.needs(id)) {
            if (types.containsKey(need)) {
                continue;
            }
            switch (catalog.find(need)) {
                case DomainType domain -> add(need, List.of(domain.baseType()));
                case EnumType labels -> add(need, labels.labels());
                case RangeType range -> add(need, List.of(range.subtype()));
                case CompositeType row -> addRow(need, row.attributeOrder());
                case Table table -> addRow(need, table.columnOrder());
                case null, default -> {}
            }
        }
    }

    private void add(ObjectId type, List<String> parts) {
        types.put(type, parts);
        follow(type);
    }

    private void addRow(ObjectId row, List<String> names) {
        List<Column> columns = names.stream()
                .map(name -> catalog.find(ObjectId.part(Kind.COLUMN, row, name)))
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .toList();
        types.put(row, columns.stream().map(Column::type).toList());
        columns.forEach(column -> follow(column.id()));
    }
}
