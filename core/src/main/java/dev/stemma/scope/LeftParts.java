package dev.stemma.scope;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tables that are left alone, but inherit from managed ones: partitions that something else makes day by day. The
/// server changes them with the whole, so they take no part in the comparison; nor does what is left alone and stands
/// on them.
final class LeftParts {
    private final Catalog catalog;
    private final Filter filter;
    private final Map<ObjectId, Set<ObjectId>> users = new HashMap<>();

    private LeftParts(Catalog catalog, Filter filter) {
        this.catalog = catalog;
        this.filter = filter;
        catalog.dependencies()
                .forEach((user, needs) -> needs.forEach(need ->
                        users.computeIfAbsent(need.root(), n -> new HashSet<>()).add(user.root())));
    }

    static Set<ObjectId> of(Catalog catalog, Filter filter) {
        LeftParts parts = new LeftParts(catalog, filter);
        Set<ObjectId> roots = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (SchemaObject object : catalog.objects().values()) {
                ObjectId whole = whole(object);
                ObjectId table = object.id().root();
                boolean inherits = whole != null
                        && !filter.manages(table)
                        && (filter.manages(whole) || roots.contains(whole))
                        && !roots.contains(table);
                grown |= inherits && parts.addWithUsers(table, roots);
            }
        }
        Set<ObjectId> all = new HashSet<>();
        catalog.objects().keySet().stream()
                .filter(id -> roots.contains(id.root()))
                .forEach(all::add);
        return all;
    }

    private static @Nullable ObjectId whole(SchemaObject object) {
        return object instanceof Partition partition
                ? partition.partitioned()
                : object instanceof Inheritance inheritance ? inheritance.inherited() : null;
    }

    /// Nothing, where something managed stands on it.
    private boolean addWithUsers(ObjectId table, Set<ObjectId> roots) {
        Set<ObjectId> closure = new HashSet<>(Set.of(table));
        for (List<ObjectId> open = List.of(table); !open.isEmpty(); ) {
            List<ObjectId> next = open.stream()
                    .flatMap(id -> users.getOrDefault(id, Set.of()).stream())
                    .filter(closure::add)
                    .toList();
            open = next;
        }
        boolean free = closure.stream().noneMatch(id -> catalog.contains(id) && filter.manages(id));
        if (free) {
            roots.addAll(closure);
        }
        return free;
    }
}
