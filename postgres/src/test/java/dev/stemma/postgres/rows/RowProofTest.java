package dev.stemma.postgres.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.Proved;
import dev.stemma.proof.RowProof;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A plan that leaves the schema as it is may still lose what is in it; only rows show that.
class RowProofTest {
    private static final Postgres SERVER = Postgres.newest();
    private static final ObjectId TABLE = ObjectId.inSchema(Kind.TABLE, "public", "item");

    private final PostgresSystem system = new PostgresSystem();

    @Test
    void whatIsKeptIsCounted() throws SQLException {
        RowProof.Shown shown = show("UPDATE item SET id = id");
        assertThat(shown.made().rows()).containsEntry("public.item", 5);
        assertThat(shown.columns()).isEqualTo(2);
        assertThat(shown.stopped()).isEmpty();
    }

    @Test
    void lostRowsAreSeen() {
        assertThatThrownBy(() -> show("DELETE FROM item WHERE id = 3"))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("'up with rows' left differences");
    }

    @Test
    void changedValuesAreSeen() {
        assertThatThrownBy(() -> show("UPDATE item SET name = 'x'"))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("'up with rows' left differences");
    }

    @Test
    void aPlanThatSaysSoMayStop() throws SQLException {
        Hazard hazard = new Hazard(Hazard.Kind.MAY_FAIL_ON_DATA, "a row of 3 stops it");
        assertThat(show("SELECT 1 / (id - 3) FROM item", hazard).stopped()).contains("division by zero");
        assertThatThrownBy(() -> show("SELECT 1 / (id - 3) FROM item")).isInstanceOf(StemmaException.class);
    }

    private RowProof.Shown show(String sql, Hazard... hazards) throws SQLException {
        PlanOptions options = new PlanOptions(false, SERVER.major());
        ScratchSettings settings = new ScratchSettings(null, null, false, SERVER.major(), null);
        try (TestDatabase database = SERVER.database();
                ScratchDatabases scratch = system.scratch(settings)) {
            database.run("create table item (id int primary key, name text)");
            Catalog catalog = read(database);
            Statement statement = new Statement(sql, TABLE, "a plan", Statement.Mode.IN_TRANSACTION, List.of(hazards));
            Proved proved = new Proved(new Plan(List.of(statement), List.of()), Plan.EMPTY, catalog, catalog);
            return new RowProof(system, scratch, options, new RowMaker()).show(proved, 5);
        }
    }

    private Catalog read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return system.read(connection);
        }
    }
}
