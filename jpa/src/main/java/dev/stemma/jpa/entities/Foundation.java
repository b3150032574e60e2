package dev.stemma.jpa.entities;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What of a database can be at hand before its tables are: schemas, extensions, types, functions, sequences that
/// belong to no column.
final class Foundation {
    private Foundation() {}

    static Catalog of(Catalog catalog) {
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
