package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/// Foreign tables that are parts of others, or inherit from them. The server converts no values of a column in a family
/// with such a table, whose rows are elsewhere; so that one leaves for the while.
final class ForeignParts {
    private ForeignParts() {}

    /// The links of foreign tables below that are in the way of the column's new type.
    static List<ObjectId> inTheWay(Scene scene, ObjectId column) {
        List<ObjectId> links = new ArrayList<>();
        if (scene.from().find(column) instanceof Column from
                && scene.to().find(column) instanceof Column to
                && (from.type().equals(to.type()) || !new TypeChange(from.type(), to.type()).isAssigned())) {
            addBelow(scene, column.requiredParent(), links);
        }
        return links;
    }

    private static void addBelow(Scene scene, ObjectId table, List<ObjectId> links) {
        for (ObjectId child : scene.children(table)) {
            if (!scene.stands(child) || !Descents.isKept(scene, child, table)) {
                continue;
            }
            if (scene.from().find(child) instanceof Table part && part.form() == Table.Form.FOREIGN) {
                ObjectId partition = ObjectId.facet(Kind.PARTITION, child);
                links.add(
                        scene.from().contains(partition)
                                ? partition
                                : ObjectId.part(Kind.INHERITANCE, child, table.path()));
            } else {
                addBelow(scene, child, links);
            }
        }
    }
}
