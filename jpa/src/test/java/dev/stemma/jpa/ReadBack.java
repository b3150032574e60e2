package dev.stemma.jpa;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.jpa.entities.EntityWanted;
import dev.stemma.jpa.entities.Overlay;
import dev.stemma.jpa.managed.Managed;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.plan.PlanText;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.proof.Prover;
import java.sql.SQLException;
import java.util.Map;

/// What compiled entities want of a database.
final class ReadBack {
    static final PostgresSystem SYSTEM = new PostgresSystem();
    static final ScratchDatabases SCRATCH = SYSTEM.scratch(new ScratchSettings(null, null, false, 0, null));

    private ReadBack() {}

    static Managed managed(Catalog actual, Compiled compiled) throws SQLException {
        return managed(actual, compiled, Map.of());
    }

    private static Managed managed(Catalog actual, Compiled compiled, Map<String, String> hibernate)
            throws SQLException {
        return new EntityWanted(SYSTEM, SCRATCH)
                .catalog(
                        actual,
                        major -> OwnHibernate.ddl(compiled, major, hibernate),
                        Overlay.NONE,
                        ManagedScope.KEEP_UNKNOWN_TABLES);
    }

    /// The changes that the entities ask for on the database that they were made of. What the server only prints
    /// otherwise is no change, as everywhere.
    static String changes(Catalog actual, Compiled compiled) throws SQLException {
        return changes(actual, compiled, Map.of());
    }

    static String changes(Catalog actual, Compiled compiled, Map<String, String> hibernate) throws SQLException {
        Catalog wanted = managed(actual, compiled, hibernate).wanted();
        return PlanText.of(new Prover(SYSTEM, SCRATCH, new PlanOptions(false, 18))
                .prove(actual, wanted)
                .up());
    }
}
