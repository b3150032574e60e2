package dev.stemma.jpa;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.diff.Change;
import dev.stemma.jpa.entities.EntityWanted;
import dev.stemma.jpa.entities.Overlay;
import dev.stemma.jpa.managed.Managed;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.postgres.PostgresSystem;
import java.sql.SQLException;
import java.util.List;

/// What compiled entities want of a database.
final class ReadBack {
    static final PostgresSystem SYSTEM = new PostgresSystem();
    static final ScratchDatabases SCRATCH = SYSTEM.scratch(new ScratchSettings(null, null, false, 0, null));

    private ReadBack() {}

    static Managed managed(Catalog actual, Compiled compiled) throws SQLException {
        return new EntityWanted(SYSTEM, SCRATCH)
                .catalog(
                        actual,
                        major -> OwnHibernate.ddl(compiled, major),
                        Overlay.NONE,
                        ManagedScope.KEEP_UNKNOWN_TABLES);
    }

    /// What the entities say otherwise than the database that they were made of.
    static List<Change> differences(Catalog actual, Compiled compiled) throws SQLException {
        return SYSTEM.differences(actual, managed(actual, compiled).wanted());
    }
}
