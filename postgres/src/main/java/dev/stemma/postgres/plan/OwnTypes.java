package dev.stemma.postgres.plan;

import dev.stemma.catalog.Cast;
import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.RangeType;
import dev.stemma.postgres.plan.Node.Action;
import org.jspecify.annotations.Nullable;

/// Conversions in a database that has casts, ranges and domains of its own.
final class OwnTypes {
    private OwnTypes() {}

    /// The conversion of a value; null where the server finds one by itself.
    static @Nullable String using(String value, Column from, Column to, Scene scene) {
        if (cast(from, to, scene) != null || isRangeOf(from.type(), to.type(), scene)) {
            return value + "::" + to.type();
        }
        if (isRangeOf(to.type(), from.type(), scene)) {
            return "range_merge(" + value + ")";
        }
        // The server casts a domain as what it is over.
        return new TypeChange(basic(from, scene.from()), basic(to, scene.to())).using(value, scene.version());
    }

    /// A cast that is new is there before it is used.
    static void order(Scene scene, PlanGraph graph, ObjectId column) {
        if (scene.from().find(column) instanceof Column from && scene.to().find(column) instanceof Column to) {
            Cast cast = cast(from, to, scene);
            graph.before(cast == null ? null : graph.made(cast.id()), graph.find(Action.ALTER, column));
        }
    }

    private static @Nullable Cast cast(Column from, Column to, Scene scene) {
        String source = TypeChange.base(from.type());
        String target = TypeChange.base(to.type());
        return scene.to().all(Cast.class).stream()
                .filter(cast -> cast.source().equals(source) && cast.target().equals(target))
                .filter(cast -> scene.stands(cast.id()) || scene.fate(to.id()) == Fate.ALTER)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRangeOf(String range, String multirange, Scene scene) {
        return scene.to().all(RangeType.class).stream()
                .anyMatch(type -> multirange.equals(type.multirange()) && range.equals(Names.sql(type.id())));
    }

    private static String basic(Column column, Catalog catalog) {
        String type = column.type();
        DomainType domain = domain(column.id(), type, catalog);
        while (domain != null) {
            type = domain.baseType();
            domain = domain(domain.id(), type, catalog);
        }
        return type;
    }

    private static @Nullable DomainType domain(ObjectId user, String type, Catalog catalog) {
        for (ObjectId need : catalog.needs(user)) {
            if (catalog.find(need) instanceof DomainType domain && type.equals(Names.sql(need))) {
                return domain;
            }
        }
        return null;
    }
}
