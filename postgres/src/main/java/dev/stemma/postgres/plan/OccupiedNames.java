package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.RangeType;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names an object takes that something of another kind could want: relations share one space per schema, so do
/// types, functions, and the constraints of a table. The place of a table's primary key counts as a name.
final class OccupiedNames {
    private OccupiedNames() {}

    static List<String> of(ObjectId id, Catalog catalog) {
        List<String> names = new ArrayList<>();
        String own = id.schema() + "." + id.name();
        SchemaObject object = catalog.find(id);
        switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, COMPOSITE_TYPE -> {
                names.add("relation " + own);
                names.add("type " + own);
            }
            case SEQUENCE -> {
                names.add("relation " + own);
                names.add("type " + own); // it makes none, but the server refuses it where there is one
            }
            case INDEX -> names.add("relation " + id.root().schema() + "." + id.name());
            case ENUM, DOMAIN, BASE_TYPE -> names.add("type " + own);
            case RANGE_TYPE -> {
                names.add("type " + own);
                if (object instanceof RangeType range && range.multirange() != null) {
                    names.add("type " + range.multirange());
                }
            }
            case FUNCTION, PROCEDURE -> names.add("function " + own + "(" + id.signature() + ")");
            case AGGREGATE -> names.add("function " + own + "(" + Names.argumentTypes(id) + ")");
            case IDENTITY -> {
                if (object instanceof Identity identity) {
                    String sequence = identity.sequenceSchema() + "." + identity.sequenceName();
                    names.add("relation " + sequence);
                    names.add("type " + sequence);
                }
            }
            case CONSTRAINT -> {
                names.add("constraint " + id.requiredParent() + " " + id.name());
                if (object instanceof Constraint constraint && hasIndex(constraint)) {
                    names.add("relation " + id.root().schema() + "." + id.name());
                }
                if (object instanceof Constraint key && key.type() == Constraint.Type.PRIMARY_KEY) {
                    names.add("primary key of " + id.requiredParent()); // there is only one
                }
            }
            case NOT_NULL -> {
                String name = object instanceof NotNull mark && mark.constraintName() != null
                        ? mark.constraintName()
                        : Names.usualName(id);
                names.add("constraint " + Names.holderOf(id) + " " + name);
            }
            default -> {
                // Nobody else wants such a name.
            }
        }
        return names;
    }

    /// Which tables have a constraint of which name, schema by schema, before or after.
    static Map<String, Set<ObjectId>> constraints(Catalog from, Catalog to) {
        Map<String, Set<ObjectId>> tables = new HashMap<>();
        for (Catalog catalog : List.of(from, to)) {
            for (SchemaObject object : catalog.objects().values()) {
                ObjectId id = object.id();
                if (object instanceof Constraint) {
                    add(tables, id.requiredParent(), id.name());
                } else if (object instanceof NotNull mark) {
                    String given = mark.constraintName();
                    add(tables, Names.holderOf(id), given == null ? Names.usualName(id) : given);
                }
            }
        }
        return tables;
    }

    private static void add(Map<String, Set<ObjectId>> tables, ObjectId table, String name) {
        tables.computeIfAbsent(table.schema() + "." + name, n -> new HashSet<>())
                .add(table);
    }

    static boolean hasIndex(Constraint constraint) {
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> true;
            case CHECK, FOREIGN_KEY -> false;
        };
    }
}
