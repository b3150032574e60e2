package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.connect.Problems;
import dev.stemma.postgres.run.Scripts.Roles;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private final TestDatabase database = Postgres.newest().database();
    private Connection connection;

    @BeforeEach
    void connect() {
        connection = new Connector(Map.of()).open(ConnectionSettings.of(database.url()));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void pointsAtTheTokenThatTheServerNames() {
        Problem problem = problem("""
                CREATE TABLE invoice (id integer);
                -- the total
                ALTER TABLE invoice ADD COLUMN total mony NOT NULL;
                CREATE TABLE never (id integer);
                """);
        assertThat(shown(problem)).isEqualTo("""
                'schema.sql' stopped at statement 2 of 3
                schema.sql:3:38
                ALTER TABLE invoice ADD COLUMN total mony NOT NULL;
                                                     ^^^^ type "mony" does not exist (42704)
                """);
        assertThat(tables()).containsExactly("invoice");
    }

    @Test
    void pointsAtAMistakeOfGrammar() {
        assertThat(shown(problem("create table a (i int);\ncreate table b (i int);\ncreate tabel c (i int);\n")))
                .isEqualTo("""
                        'schema.sql' stopped at statement 3 of 3
                        schema.sql:3:8
                        create tabel c (i int);
                               ^^^^^ syntax error at or near "tabel" (42601)
                        """);
        assertThat(tables()).containsExactly("a", "b");
    }

    @Test
    void countsCharactersAndNotBytes() {
        assertThat(shown(problem("create table ä (ö text default '𝄞', ü mony);")))
                .isEqualTo("""
                'schema.sql' stopped at statement 1 of 1
                schema.sql:1:39
                create table ä (ö text default '𝄞', ü mony);
                                                      ^^^^ type "mony" does not exist (42704)
                """);
    }

    @Test
    void pointsAtTheStatementWhereTheServerNamesNoPlace() {
        Problem problem = problem("""
                create table t (i int primary key);
                insert into t values (1);
                  insert into t
                  values (1);
                select 1;
                """);
        assertThat(shown(problem)).isEqualTo("""
                'schema.sql' stopped at statement 3 of 4
                schema.sql:3:3
                  insert into t
                  ^^^^^^^^^^^^^ duplicate key value violates unique constraint "t_pkey" (23505)
                Key (i)=(1) already exists.
                """);
    }

    @Test
    void pointsIntoTheBodyOfADo() {
        assertThat(shown(problem("select 1;\ndo $$\nbegin\n  perform 1;\n  raise 'no';\nend $$;")))
                .isEqualTo("""
                'schema.sql' stopped at statement 2 of 2
                schema.sql:5:3
                  raise 'no';
                  ^^^^^^^^^^^ no (P0001)
                in PL/pgSQL function inline_code_block line 4 at RAISE
                """);
    }

    @Test
    void pointsAtALineOfData() {
        Problem problem = problem("create table t (i int);\ncopy t from stdin;\n1\n2\nx\n\\.\nselect 1;\n");
        assertThat(shown(problem)).isEqualTo("""
                'schema.sql' stopped at statement 2 of 3
                schema.sql:5:1
                x
                ^ invalid input syntax for type integer: "x" (22P02)
                in COPY t, line 3, column i: "x"
                """);
    }

    @Test
    void runsADump() {
        run("""
                --
                -- PostgreSQL database dump
                --
                \\restrict abc

                SET statement_timeout = 0;
                SET client_encoding = 'LATIN1';
                SET standard_conforming_strings = on;
                SELECT pg_catalog.set_config('search_path', '', false);
                SET check_function_bodies = false;

                CREATE TABLE public.song (id integer NOT NULL, title text);
                CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ select count(*) from missing $$;

                COPY public.song (id, title) FROM stdin;
                1\tÄpfel
                2\t\\N
                \\.

                SELECT pg_catalog.set_config('search_path', 'public', false);
                CREATE UNIQUE INDEX CONCURRENTLY song_title ON song (title);
                \\unrestrict abc
                """);
        assertThat(database.rows("select * from song order by 1")).containsExactly("1|Äpfel", "2|null");
    }

    @Test
    void settingsHoldForTheFilesThatFollow() {
        run("create schema app; set search_path = app;");
        run("create table t (i int);");
        assertThat(database.rows("select * from app.t")).isEmpty();
    }

    @Test
    void runsWhatCannotRunInATransactionAmongOtherStatements() {
        run("""
                create type mood as enum ('sad');
                create table t (i int, m mood);
                create index concurrently i on t (i);
                alter type mood add value 'glad';
                insert into t values (1, 'glad');
                vacuum t;
                """);
        assertThat(database.rows("select m from t")).containsExactly("glad");
    }

    @Test
    void keepsTheTransactionsOfTheFile() {
        Problem problem = problem("""
                create table a (i int);
                begin;
                create table b (i int);
                create table a (i int);
                commit;
                """);
        assertThat(problem.summary()).isEqualTo("'schema.sql' stopped at statement 4 of 5");
        assertThat(tables()).containsExactly("a");
        run("begin; create table c (i int); rollback; begin; create table d (i int); commit; create table e (i int)");
        assertThat(tables()).containsExactly("a", "d", "e");
    }

    @Test
    void aRollbackTakesNothingFromBefore() {
        run("create table a (i int); begin; create table b (i int); rollback; create table c (i int);");
        assertThat(tables()).containsExactly("a", "c");
    }

    @Test
    void aTransactionThatNeverEndsIsRefusedBeforeAnythingRuns() {
        Problem problem = problem("create table a (i int); begin; create table b (i int);");
        assertThat(problem.summary())
                .isEqualTo("a transaction begins in schema.sql:1:25 and never ends, so nothing of it would be kept");
        assertThat(problem("begin; select 1; commit and chain; select 2;").code())
                .isEqualTo("never-committed");
        assertThat(tables()).isEmpty();
    }

    @Test
    void makesMissingRolesOnRequest() {
        String script = """
                create table t (i int);
                alter table t owner to "Miss Ing";
                grant select on t to reader_of_t;
                begin;
                create table u (i int);
                copy u from stdin;
                1
                \\.
                grant select on u to reader_of_u;
                commit;
                """;
        assertThat(problem(script).excerpt().orElseThrow().remark())
                .isEqualTo("role \"Miss Ing\" does not exist (42704)");
        run("drop table t");
        new Scripts(Roles.CREATE_MISSING).run(connection, "schema.sql", script);
        assertThat(database.rows(
                        "select rolcanlogin, count(*) from pg_roles where rolname in ('Miss Ing', 'reader_of_t',"
                                + " 'reader_of_u') group by 1"))
                .containsExactly("f|3");
        assertThat(database.rows("select * from u")).containsExactly("1");
    }

    @Test
    void refusesCommandsToPsqlBeforeAnythingRuns() {
        assertThat(shown(problem("create table t (i int);\n\\i other.sql\n"))).isEqualTo("""
                '\\i' is a command to psql, not SQL
                schema.sql:2:1
                \\i other.sql
                ^ psql is not at work here
                """);
        assertThat(tables()).isEmpty();
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThat(problem("select 'abc;\n").code()).isEqualTo("unterminated-text");
    }

    @Test
    void tenThousandStatementsAreFewMessages() {
        run(IntStream.range(0, 10_000)
                .mapToObj(i -> "create type t" + i + " as enum ('a');")
                .collect(Collectors.joining("\n")));
        assertThat(database.rows("select count(*) from pg_type where typtype = 'e'"))
                .containsExactly("10000");
    }

    private void run(String text) {
        new Scripts(Roles.MUST_EXIST).run(connection, "schema.sql", text);
    }

    private Problem problem(String text) {
        return Problems.of(catchThrowable(() -> run(text)));
    }

    private List<String> tables() {
        return database.rows("select relname from pg_class where relnamespace = 'public'::regnamespace order by 1");
    }

    private static String shown(Problem problem) {
        StringBuilder shown = new StringBuilder(problem.summary() + "\n");
        Excerpt excerpt = problem.excerpt().orElseThrow();
        shown.append(excerpt.location()).append('\n').append(excerpt.line()).append('\n');
        shown.append(" ".repeat(excerpt.location().column() - 1)).append("^".repeat(excerpt.length()));
        shown.append(' ').append(excerpt.remark()).append('\n');
        problem.details().forEach(line -> shown.append(line).append('\n'));
        return shown.toString();
    }
}
