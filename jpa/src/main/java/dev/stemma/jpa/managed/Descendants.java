package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Partitions and other tables that inherit from those of entities. No entity has them, but what happens to a table
/// happens to them.
public final class Descendants {
    private Descendants() {}

    /// The tables that inherit from one of these, and those that inherit from them; without these themselves.
    public static Set<ObjectId> of(Catalog catalog, Set<ObjectId> tables) {
        Set<ObjectId> found = new TreeSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (SchemaObject object : catalog.objects().values()) {
                ObjectId parent = parent(object);
                if (parent != null && (tables.contains(parent) || found.contains(parent))) {
                    ObjectId child = object.id().requiredParent();
                    grew |= !tables.contains(child) && found.add(child);
                }
            }
        }
        return found;
    }

    /// The wanted catalog with these tables as they came out when their parents were changed.
    public static Catalog replaced(Catalog wanted, Catalog outcome, Set<ObjectId> tables) {
        Draft draft = new Draft(wanted);
        for (ObjectId table : tables) {
            draft.remove(table);
            for (SchemaObject object :
                    List.copyOf(outcome.objects().tailMap(table).values())) {
                if (!Draft.isPartOf(object.id(), table)) {
                    break;
                }
                SchemaObject known = wanted.find(object.id());
                draft.put(known != null && object.id().kind().isFacet() ? known : object, outcome);
            }
        }
        return draft.catalog();
    }

    private static @org.jspecify.annotations.Nullable ObjectId parent(SchemaObject object) {
        if (object instanceof Partition partition) {
            return partition.partitioned();
        }
        return object instanceof Inheritance inheritance ? inheritance.inherited() : null;
    }
}
