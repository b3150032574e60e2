package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Extension;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.PublicationSchema;
import dev.stemma.catalog.ReplicaIdentity;
import dev.stemma.catalog.SchemaObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What an object needs: what the server recorded, its parent, its schema, and what follows from what it is.
final class Needs {
    private Needs() {}

    static Set<ObjectId> of(Catalog catalog, ObjectId id) {
        Set<ObjectId> needs = new LinkedHashSet<>(catalog.needs(id));
        ObjectId parent = PlanGraph.existingParent(id, catalog);
        if (parent != null) {
            needs.add(parent);
        } else if (id.schema() != null) {
            needs.add(ObjectId.global(Kind.SCHEMA, id.schema()));
        }
        SchemaObject object = catalog.find(id);
        if (object instanceof Constraint constraint && constraint.type() == Constraint.Type.PRIMARY_KEY) {
            for (ObjectId need : List.copyOf(needs)) {
                if (need.kind() == Kind.COLUMN) {
                    needs.add(ObjectId.facet(Kind.NOT_NULL, need));
                }
            }
        }
        if (object instanceof ReplicaIdentity) {
            needs.addAll(required(catalog, id));
        }
        if (id.kind() == Kind.IDENTITY) {
            needs.add(ObjectId.facet(Kind.NOT_NULL, id.requiredParent()));
        }
        if (object instanceof Extension extension) {
            needs.add(ObjectId.global(Kind.SCHEMA, extension.schema()));
        }
        if (object instanceof PublicationSchema published) {
            needs.add(ObjectId.global(Kind.SCHEMA, published.schema()));
        }
        needs.remove(id);
        return needs;
    }

    /// Rows are told apart only by an index whose columns are required.
    private static List<ObjectId> required(Catalog catalog, ObjectId identity) {
        return catalog.needs(identity).stream()
                .flatMap(index -> catalog.needs(index).stream())
                .filter(column -> column.kind() == Kind.COLUMN)
                .map(column -> ObjectId.facet(Kind.NOT_NULL, column))
                .toList();
    }
}
