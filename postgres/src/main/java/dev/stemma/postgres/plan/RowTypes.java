package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Tables whose rows are values of columns elsewhere.
final class RowTypes {
    private RowTypes() {}

    /// Whether what becomes of the table or its column makes the server write the rows that are there once more.
    static boolean isRewritten(Scene scene, ObjectId id) {
        if (scene.fate(id) == Fate.ALTER
                && scene.from().find(id) instanceof Table from
                && scene.to().find(id) instanceof Table to) {
            return from.unlogged() != to.unlogged() || !Objects.equals(from.accessMethod(), to.accessMethod());
        }
        if (id.kind() != Kind.COLUMN || id.requiredParent().kind() != Kind.TABLE) {
            return false;
        }
        if (!(scene.to().find(id) instanceof Column column)) {
            return false;
        }
        if (scene.fate(id).comes()) {
            return isFilled(scene, column) || HeldData.keepsGeneratedValues(scene, id);
        }
        return scene.fate(id) == Fate.ALTER
                && scene.from().find(id) instanceof Column before
                && (!before.type().equals(column.type())
                        || !Objects.equals(before.collation(), column.collation())
                        || !Objects.equals(before.generated(), column.generated())
                        || isOfTypeMadeAgain(scene, id));
    }

    private static boolean isOfTypeMadeAgain(Scene scene, ObjectId column) {
        return scene.from().needs(column).stream()
                .anyMatch(need -> !need.equals(column.parent())
                        && (need.kind().isType() || need.kind() == Kind.TABLE)
                        && (scene.fate(need).goes() || scene.fate(need) == Fate.SWAP));
    }

    private static boolean isFilled(Scene scene, Column column) {
        // Virtual or stored: the server only looks whether there is an expression.
        boolean generated = column.generated() != null;
        boolean valued = scene.to().contains(ObjectId.facet(Kind.COLUMN_DEFAULT, column.id()))
                || scene.to().contains(ObjectId.facet(Kind.IDENTITY, column.id()));
        boolean checked = scene.to().needs(column.id()).stream().anyMatch(need -> need.kind() == Kind.DOMAIN);
        return generated || valued || checked;
    }

    /// The table, and the types that hold its rows: as an attribute, as what a domain is over, or as one of those in
    /// turn.
    static Set<ObjectId> over(Catalog catalog, ObjectId table) {
        Set<ObjectId> found = new HashSet<>(Set.of(table));
        boolean more = true;
        while (more) {
            more = false;
            for (CompositeType type : catalog.all(CompositeType.class)) {
                more |= Inheritances.parts(catalog, type.id()).stream()
                                .anyMatch(part -> !Collections.disjoint(catalog.needs(part.id()), found))
                        && found.add(type.id());
            }
            for (DomainType domain : catalog.all(DomainType.class)) {
                more |= !Collections.disjoint(catalog.needs(domain.id()), found) && found.add(domain.id());
            }
        }
        return found;
    }

    /// No column of a typed table goes before the table is an ordinary one.
    static boolean losesType(Scene scene, ObjectId table) {
        return scene.from().find(table) instanceof Table from
                && scene.to().find(table) instanceof Table to
                && from.ofType() != null
                && to.ofType() == null;
    }

    /// The columns that may bring the place where the server keeps long values: options of that place come after them.
    /// A table that leaves its type does so before it gets columns, with all else that changes of it.
    static List<ObjectId> laterOptions(Scene scene, ObjectId table) {
        boolean toast = scene.to().find(table) instanceof Table to
                && to.options().stream().anyMatch(option -> option.startsWith("toast."))
                && !losesType(scene, table);
        return toast
                ? Inheritances.parts(scene.to(), table).stream()
                        .map(SchemaObject::id)
                        .filter(id -> id.kind() == Kind.COLUMN)
                        .toList()
                : List.of();
    }
}
