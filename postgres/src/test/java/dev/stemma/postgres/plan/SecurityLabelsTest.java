package dev.stemma.postgres.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.database.PlanOptions;
import dev.stemma.plan.Statement;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No server here has a provider of security labels, without which none can be set by a statement. They are written
/// into
/// the catalog by hand, so the plans show, but are not run.
class SecurityLabelsTest {
    private static final String OBJECTS = """
            create schema app;
            create table app.t (id integer, note text);
            create view app.v as select id from app.t;
            create sequence app.s;
            create function app.f(integer) returns integer language sql as 'select $1';
            create type app.mood as enum ('good');
            """;

    @Test
    void areSetChangedAndTakenAway() throws SQLException {
        String before = labelled("'app.t'::regclass, 'pg_class'::regclass, 0", "secret")
                + labelled("'app.t'::regclass, 'pg_class'::regclass, 2", "note")
                + labelled("'app.f(integer)'::regprocedure, 'pg_proc'::regclass, 0", "function");
        String after = labelled("'app.t'::regclass, 'pg_class'::regclass, 0", "it''s open")
                + labelled("'app.v'::regclass, 'pg_class'::regclass, 1", "column of a view")
                + labelled("'app.s'::regclass, 'pg_class'::regclass, 0", "sequence")
                + labelled("'app.mood'::regtype, 'pg_type'::regclass, 0", "type")
                + labelled("'app'::regnamespace, 'pg_namespace'::regclass, 0", "schema");
        assertThat(plan(before, after))
                .containsExactlyInAnyOrder(
                        "SECURITY LABEL FOR guard ON TABLE app.t IS 'it''s open'",
                        "SECURITY LABEL FOR guard ON COLUMN app.t.note IS NULL",
                        "SECURITY LABEL FOR guard ON FUNCTION app.f(integer) IS NULL",
                        "SECURITY LABEL FOR guard ON COLUMN app.v.id IS 'column of a view'",
                        "SECURITY LABEL FOR guard ON SEQUENCE app.s IS 'sequence'",
                        "SECURITY LABEL FOR guard ON TYPE app.mood IS 'type'",
                        "SECURITY LABEL FOR guard ON SCHEMA app IS 'schema'");
        assertThat(plan(before, before)).isEmpty();
    }

    private static String labelled(String address, String label) {
        return "insert into pg_seclabel select " + address + ", 'guard', '" + label + "';\n";
    }

    private static List<String> plan(String before, String after) throws SQLException {
        PostgresSystem system = new PostgresSystem();
        try (TestDatabase old = Postgres.newest().database();
                TestDatabase wanted = Postgres.newest().database();
                Connection from = old.connect();
                Connection to = wanted.connect()) {
            make(from, before);
            make(to, after);
            PlanOptions options = new PlanOptions(false, Postgres.newest().major());
            return system.plan(system.read(from), system.read(to), options).statements().stream()
                    .map(Statement::sql)
                    .toList();
        }
    }

    private static void make(Connection connection, String labels) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(OBJECTS);
            statement.execute("set allow_system_table_mods = on");
            statement.execute(labels);
        }
    }
}
