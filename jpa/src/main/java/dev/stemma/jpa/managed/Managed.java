package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import java.util.List;
import java.util.Set;

/// The outcome of {@link ManagedByEntities}.
///
/// @param wanted        the database's catalog with what entities manage replaced
/// @param tables        the tables of entities
/// @param unknownTables tables that no entity has, and that stay
public record Managed(Catalog wanted, Set<ObjectId> tables, List<ObjectId> unknownTables) {
    public Managed {
        tables = Set.copyOf(tables);
        unknownTables = List.copyOf(unknownTables);
    }
}
