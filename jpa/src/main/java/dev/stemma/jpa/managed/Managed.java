package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import java.util.List;

/// The outcome of {@link ManagedByEntities}.
///
/// @param wanted        the database's catalog with what entities manage replaced
/// @param unknownTables tables that no entity has, and that stay
public record Managed(Catalog wanted, List<ObjectId> unknownTables) {
    public Managed {
        unknownTables = List.copyOf(unknownTables);
    }
}
