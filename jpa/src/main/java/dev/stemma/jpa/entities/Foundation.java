package dev.stemma.jpa.entities;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.jpa.managed.EnumMerge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What of a database can be at hand before its tables are: schemas, extensions, types, functions, sequences that
/// belong to no column.
final class Foundation {
    private Foundation() {}

    /// @param labels what the classes say of enum types: a default may be a label that the database has not yet
    static Catalog of(Catalog catalog, Map<ObjectId, List<String>> labels) {
        Catalog foundation = of(catalog);
        TreeMap<ObjectId, SchemaObject> objects = new TreeMap<>(foundation.objects());
        labels.forEach((id, said) -> objects.computeIfPresent(
                id, (key, there) -> there instanceof EnumType type ? withLabels(foundation, type, said) : there));
        return foundation.withObjects(objects);
    }

    /// A label that is gone stays where something may need it.
    private static EnumType withLabels(Catalog foundation, EnumType type, List<String> said) {
        Set<String> labels = new LinkedHashSet<>(said);
        if (foundation.dependencies().values().stream().anyMatch(needed -> needed.contains(type.id()))) {
            labels.addAll(type.labels());
        }
        return new EnumType(type.id(), EnumMerge.labels(type.labels(), List.copyOf(labels)));
    }

    private static Catalog of(Catalog catalog) {
        TreeMap<ObjectId, SchemaObject> objects = new TreeMap<>();
        catalog.objects().forEach((id, object) -> {
            if (isBelowTables(id.root().kind()) && !isAside(id) && !isOwnedSequence(catalog, id.root())) {
                objects.put(id, object);
            }
        });
        boolean removed = true;
        while (removed) {
            removed = objects.keySet().removeIf(id -> lacks(catalog, objects, id));
        }
        Map<ObjectId, Set<ObjectId>> needs = new HashMap<>();
        for (ObjectId id : objects.keySet()) {
            if (!catalog.needs(id).isEmpty()) {
                needs.put(id, new HashSet<>(catalog.needs(id)));
            }
        }
        return new Catalog(objects, needs, catalog.unmanaged(), catalog.defaultOwners());
    }

    private static boolean isBelowTables(Kind kind) {
        return switch (kind) {
            case SCHEMA,
                    EXTENSION,
                    LANGUAGE,
                    ACCESS_METHOD,
                    COLLATION,
                    ENUM,
                    BASE_TYPE,
                    COMPOSITE_TYPE,
                    DOMAIN,
                    RANGE_TYPE,
                    CONVERSION,
                    TEXT_SEARCH_PARSER,
                    TEXT_SEARCH_TEMPLATE,
                    TEXT_SEARCH_DICTIONARY,
                    TEXT_SEARCH_CONFIGURATION,
                    SEQUENCE,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    OPERATOR,
                    OPERATOR_FAMILY,
                    OPERATOR_CLASS,
                    CAST,
                    TRANSFORM -> true;
            default -> false;
        };
    }

    private static boolean isAside(ObjectId id) {
        return id.kind().isFacet();
    }

    private static boolean isOwnedSequence(Catalog catalog, ObjectId id) {
        return id.kind() == Kind.SEQUENCE && catalog.contains(ObjectId.facet(Kind.SEQUENCE_OWNER, id));
    }

    private static boolean lacks(Catalog catalog, Map<ObjectId, SchemaObject> objects, ObjectId id) {
        ObjectId parent = id.parent();
        boolean lacksParent = parent != null && !objects.containsKey(parent);
        return lacksParent
                || catalog.needs(id).stream()
                        .anyMatch(needed -> catalog.contains(needed) && !objects.containsKey(needed));
    }
}
