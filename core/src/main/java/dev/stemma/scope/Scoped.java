package dev.stemma.scope;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Two catalogs that differ in what is managed only: what is left alone stays as it is in the first.
public record Scoped(Catalog from, Catalog to) {
    public static Scoped of(Catalog from, Catalog to, Filter filter) {
        if (filter.isNone()) {
            return new Scoped(from, to);
        }
        Catalog base = without(from, filter, LeftParts.of(from, filter));
        return new Scoped(base, new Mix(base, to, filter).catalog());
    }

    /// The same after things have been renamed, and with them what is left alone and stands on them.
    ///
    /// @param renamed what the first is then
    public Scoped after(Catalog renamed, Catalog wanted, Filter filter) {
        return new Scoped(from, new Mix(renamed, wanted, filter).catalog());
    }

    /// @param base   what is there, under its new names
    /// @param wanted all that is wanted
    /// @param names  what a person calls the two, for messages
    public void requireWhole(Catalog base, Catalog wanted, List<String> names) {
        List<String> missing = missing(to, base, wanted);
        if (!missing.isEmpty()) {
            throw new StemmaException(new NeedsWhatIsLeftAlone(missing, names));
        }
    }

    /// Default privileges that are left alone would give rights to what is made on a scratch database, too.
    private static Catalog without(Catalog catalog, Filter filter, Set<ObjectId> gone) {
        SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>(catalog.objects());
        objects.keySet()
                .removeIf(id -> gone.contains(id)
                        || id.kind() == Kind.DEFAULT_PRIVILEGES
                                && filter.kinds().contains(id.kind()));
        return catalog.withObjects(objects);
    }

    /// The managed part of one catalog over what is left alone of another.
    private record Mix(Catalog base, Catalog wanted, Filter filter, SortedMap<ObjectId, SchemaObject> objects) {
        Mix(Catalog base, Catalog wanted, Filter filter) {
            this(base, wanted, filter, new TreeMap<>());
        }

        Catalog catalog() {
            Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>();
            for (SchemaObject object : base.objects().values()) {
                if (object.id().parent() == null) {
                    takeFromBase(object);
                }
            }
            for (SchemaObject object : wanted.objects().values()) {
                takeWanted(object);
            }
            for (SchemaObject object : base.objects().values()) {
                if (object.id().parent() != null) {
                    takeFromBase(object);
                }
            }
            for (ObjectId id : objects.keySet()) {
                Set<ObjectId> needs = filter.manages(id)
                        ? wanted.needs(id)
                        : base.needs(id).stream().map(this::known).collect(Collectors.toSet());
                if (!needs.isEmpty()) {
                    dependencies.put(id, needs);
                }
            }
            Set<String> owners = new HashSet<>(base.defaultOwners());
            owners.addAll(wanted.defaultOwners());
            return new Catalog(objects, dependencies, wanted.unmanaged(), owners);
        }

        /// A key that has another name now serves a foreign key that is left alone as well.
        private ObjectId known(ObjectId need) {
            if (objects.containsKey(need) || !(base.find(need) instanceof Constraint key)) {
                return need;
            }
            return objects.tailMap(need.requiredParent()).values().stream()
                    .takeWhile(object -> object.id().root().equals(need.root()))
                    .filter(object -> object instanceof Constraint other && isSame(key, other))
                    .map(SchemaObject::id)
                    .findFirst()
                    .orElse(need);
        }

        private static boolean isSame(Constraint key, Constraint other) {
            return key.id().requiredParent().equals(other.id().requiredParent())
                    && key.type() == other.type()
                    && key.definition().equals(other.definition());
        }

        private void takeFromBase(SchemaObject object) {
            if (!filter.manages(object.id()) && hasParent(object.id(), base)) {
                objects.put(object.id(), object);
            }
        }

        private void takeWanted(SchemaObject object) {
            if (filter.manages(object.id())) {
                if (hasParent(object.id(), wanted)) {
                    objects.put(object.id(), object);
                }
            } else if (object instanceof Owner owner && !base.contains(owner.id()) && hasParent(owner.id(), wanted)) {
                // Whoever makes it owns it.
                String role =
                        wanted.defaultOwners().stream().sorted().findFirst().orElse(owner.role());
                objects.put(owner.id(), new Owner(owner.id(), role));
            }
        }

        private boolean hasParent(ObjectId id, Catalog source) {
            ObjectId parent = existingParent(id, source);
            return parent == null || objects.containsKey(parent);
        }
    }

    /// A view's columns are no objects by themselves.
    private static @Nullable ObjectId existingParent(ObjectId id, Catalog catalog) {
        ObjectId parent = id.parent();
        while (parent != null && !catalog.contains(parent)) {
            parent = parent.parent();
        }
        return parent;
    }

    /// What stands on something that would not be there.
    private static List<String> missing(Catalog mixed, Catalog base, Catalog wanted) {
        List<String> missing = new ArrayList<>();
        for (ObjectId id : mixed.objects().keySet()) {
            for (ObjectId need : new TreeSet<>(mixed.needs(id))) {
                boolean known = base.contains(need) || wanted.contains(need);
                if (known && !mixed.contains(need)) {
                    missing.add(id + " needs " + need);
                }
            }
            String schema = id.schema();
            ObjectId home = schema == null ? null : ObjectId.global(Kind.SCHEMA, schema);
            if (home != null && wanted.contains(home) && !mixed.contains(home)) {
                missing.add(id + " needs " + home);
            }
        }
        return missing;
    }
}
