package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who inherits from whom, by partition or by inheritance.
final class Inheritances {
    private Inheritances() {}

    /// The tables that the table inherits from, in their order.
    static List<ObjectId> parents(Catalog catalog, ObjectId table) {
        List<Inheritance> inherited = new ArrayList<>();
        List<ObjectId> parents = new ArrayList<>();
        for (SchemaObject part : parts(catalog, table)) {
            if (part instanceof Partition partition) {
                parents.add(partition.partitioned());
            } else if (part instanceof Inheritance inheritance) {
                inherited.add(inheritance);
            }
        }
        inherited.sort(Comparator.comparingInt(Inheritance::position));
        inherited.forEach(inheritance -> parents.add(inheritance.inherited()));
        return parents;
    }

    /// Whether the parent comes where it shall come among the others, without being left and joined again: whoever is
    /// joined comes last.
    static boolean keepsItsPlace(Scene scene, Inheritance inheritance) {
        ObjectId child = inheritance.id().requiredParent();
        List<ObjectId> left = parents(scene.from(), child);
        for (ObjectId parent : parents(scene.to(), child)) {
            int at = left.indexOf(parent);
            if (at < 0 || parent.equals(inheritance.inherited())) {
                return at >= 0;
            }
            left = left.subList(at + 1, left.size());
        }
        return false;
    }

    /// The table of which this one is a partition, the one of which that is a partition, and so on.
    static List<ObjectId> wholes(Catalog catalog, ObjectId table) {
        List<ObjectId> wholes = new ArrayList<>();
        ObjectId at = table;
        while (catalog.find(ObjectId.facet(Kind.PARTITION, at)) instanceof Partition partition) {
            at = partition.partitioned();
            wholes.add(at);
        }
        return wholes;
    }

    /// The object's own parts and theirs: they stand behind it in the catalog's order.
    static List<SchemaObject> parts(Catalog catalog, ObjectId whole) {
        List<SchemaObject> parts = new ArrayList<>();
        for (SchemaObject object : catalog.objects().tailMap(whole).values()) {
            if (object.id().equals(whole)) {
                continue;
            }
            if (!isWithin(object.id(), whole)) {
                break;
            }
            parts.add(object);
        }
        return parts;
    }

    static boolean isWithin(ObjectId part, ObjectId whole) {
        for (ObjectId up = part.parent(); up != null; up = up.parent()) {
            if (up.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// The tables that inherit from each table.
    static Map<ObjectId, List<ObjectId>> children(Catalog catalog) {
        Map<ObjectId, List<ObjectId>> children = new HashMap<>();
        for (Inheritance link : catalog.all(Inheritance.class)) {
            add(children, link.inherited(), link.id());
        }
        for (Partition link : catalog.all(Partition.class)) {
            add(children, link.partitioned(), link.id());
        }
        return children;
    }

    /// The tables that inherit from the table, and those that inherit from them.
    static Set<ObjectId> heirs(Catalog catalog, ObjectId table) {
        Set<ObjectId> heirs = new LinkedHashSet<>();
        gather(table, children(catalog), heirs);
        return heirs;
    }

    private static void gather(ObjectId table, Map<ObjectId, List<ObjectId>> children, Set<ObjectId> heirs) {
        for (ObjectId child : children.getOrDefault(table, List.of())) {
            if (heirs.add(child)) {
                gather(child, children, heirs);
            }
        }
    }

    private static void add(Map<ObjectId, List<ObjectId>> children, ObjectId parent, ObjectId link) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(link.requiredParent());
    }

    static boolean isDescent(ObjectId id) {
        return id.kind() == Kind.PARTITION || id.kind() == Kind.INHERITANCE;
    }
}
