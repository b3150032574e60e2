package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Privilege;
import dev.stemma.catalog.Privileges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is revoked from a role on a table is revoked on all its columns, too: rights on columns come after that, and
/// those that stay come again.
final class ColumnRights {
    private ColumnRights() {}

    /// The rights on columns that a role loses with those on the table, though it shall keep them.
    static List<ObjectId> lost(Scene scene) {
        List<ObjectId> lost = new ArrayList<>();
        for (Privileges rights : scene.from().all(Privileges.class)) {
            ObjectId table = ofTable(rights.id());
            if (table != null
                    && scene.to().contains(rights.id())
                    && scene.from().find(table) instanceof Privileges before) {
                Set<String> revoked = names(before);
                revoked.removeAll(scene.wanted(table) instanceof Privileges after ? names(after) : Set.of());
                revoked.retainAll(names(rights));
                if (!revoked.isEmpty()) {
                    lost.add(rights.id());
                }
            }
        }
        return lost;
    }

    /// The same role's rights on the whole table.
    static @Nullable ObjectId ofTable(ObjectId rights) {
        ObjectId column = rights.parent();
        return rights.kind() == Kind.PRIVILEGES && column != null && column.kind() == Kind.COLUMN
                ? ObjectId.part(Kind.PRIVILEGES, column.requiredParent(), rights.name())
                : null;
    }

    private static Set<String> names(Privileges rights) {
        Set<String> names = new HashSet<>();
        for (Privilege privilege : rights.privileges()) {
            names.add(privilege.name());
        }
        return names;
    }
}
