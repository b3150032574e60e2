package dev.stemma.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records read a row and write it again: the copy is the same, whatever types its columns have.
class RecordsRunTest {
    private static final String SCHEMA = """
            create type mood as enum ('so-so', 'FINE');
            create domain email as text check (value like '%@%');
            create type pair as (a integer, b text);
            create table row (
                a boolean, b smallint, c integer, d bigint, e real, f double precision, g numeric(10,3), h text,
                i varchar(9), j char(4), k date, l time, m timetz, n timestamp, o timestamptz, p interval, q uuid,
                r bytea, s json, t jsonb, u inet, v tstzrange, w text[], x integer[], y uuid[], z mood,
                "A a" email, "table" pair, "class" mood[], "1" money, xml xml, bits bit(3), empty integer, ts tsvector,
                numbers numeric(5,2)[], wrong text default 'x' not null, read integer
            );
            create table copy (like row including all);
            insert into row values (true, 1, 2, 3, 1.5, 2.5, 12.345, 'it''s', 'nine', 'abcd', '2026-01-02', '03:04:05.678',
                '03:04:05+02', '2026-01-02 03:04:05.678901', '2026-01-02 03:04:05.678901+05', '1 year 2 days 3 hours',
                '00000000-0000-0000-0000-000000000001', '\\x00ff', '{"a": 1}', '{"b": [1]}', '10.0.0.1/8',
                '[2026-01-01,2027-01-01)', '{a,NULL,"b c"}', '{1,2}', '{00000000-0000-0000-0000-000000000002}', 'so-so',
                'a@b', '(1,"x y")', '{FINE,so-so}', '12.50', '<a/>', b'101', null, 'a b', '{1.25,2.00}', 'w', 7);
            """;

    @ParameterizedTest
    @ValueSource(strings = {"offset-date-time", "instant"})
    void aCopyIsTheSame(String timestamps) throws Exception {
        try (TestDatabase database = Postgres.newest().database().run(SCHEMA);
                Connection connection = database.connect()) {
            Properties settings = new Properties();
            settings.putAll(java.util.Map.of("flavour", "records", "timestamps", timestamps));
            List<GeneratedFile> files = new ArrayList<>(ModelGenerator.generate(
                            FactsReader.read(ReadBack.SYSTEM.read(connection)), CaseSettings.of("app", settings))
                    .files());
            files.add(new GeneratedFile("app/Copier.java", """
                    package app;
                    import java.sql.*;
                    public final class Copier {
                        private Copier() {}
                        public static void copy(ResultSet from, PreparedStatement to) throws SQLException {
                            Row.read(from).write(to);
                        }
                    }
                    """));
            Class<?> copier = Compiled.of(files).loadClass("app.Copier");
            try (ResultSet row = connection.createStatement().executeQuery("select * from row");
                    PreparedStatement insert =
                            connection.prepareStatement("insert into copy values (" + "?, ".repeat(36) + "?)")) {
                row.next();
                copier.getMethod("copy", ResultSet.class, PreparedStatement.class)
                        .invoke(null, row, insert);
                insert.executeUpdate();
            }
            assertThat(database.rows("select copy::text from copy"))
                    .isEqualTo(database.rows("select row::text from row"));
        }
    }
}
