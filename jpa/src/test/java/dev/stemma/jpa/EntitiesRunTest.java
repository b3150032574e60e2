package dev.stemma.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.util.Properties;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hibernate loads a row into an entity and stores a copy of it: the copy is the same, whatever types its columns have.
class EntitiesRunTest {
    private static final String SCHEMA = """
            create schema shop;
            create type mood as enum ('so-so', 'FINE');
            create type shop.state as enum ('OPEN', 'CLOSED');
            create domain email as varchar(80) check (value like '%@%');
            create domain shop.amount as numeric(9,2);
            create type pair as (a integer, b text);
            create table row (
                id integer primary key,
                a boolean, b smallint, c integer, d bigint, e real, f double precision, g numeric(10,3), h text,
                i varchar(9), j char(4), k date, l time, m timetz, n timestamp, o timestamptz, p interval, q uuid,
                r bytea, s json, t jsonb, u inet, v tstzrange, w text[], x integer[], y uuid[], z mood,
                "A a" email, "table" pair, "class" mood[], "1" money, xml xml, bits bit(3), empty integer, ts tsvector,
                numbers numeric(5,2)[], wrong text default 'x' not null, times timestamptz[], days date[],
                "group" shop.state default 'OPEN', amount shop.amount, net cidr, varying varbit(5), "char" "char",
                ranges int4range[], plain varchar, exact numeric, oid oid, truths boolean[], reals double precision[]
            );
            insert into row values (1, true, 1, 2, 3, 1.5, 2.5, 12.345, 'it''s', 'nine', 'abcd', '2026-01-02',
                '03:04:05', '03:04:05+00', '2026-01-02 03:04:05.678901', '2026-01-02 03:04:05.678901+05',
                '2 days 03:00:04.5', '00000000-0000-0000-0000-000000000001', '\\x00ff', '{"a":1}', '{"b": [1]}',
                '10.0.0.1', '[2026-01-01,2027-01-01)', '{a,NULL,"b c"}', '{1,2}',
                '{00000000-0000-0000-0000-000000000002}', 'so-so', 'a@b', '(1,"x y")', '{FINE,so-so}', '12.50', '<a/>',
                b'101', null, 'a b', '{1.25,2.00}', 'w', '{2026-01-02 03:04:05+05}', '{2026-01-02}', 'CLOSED', 1.25,
                '10.0.0.0/8', b'10', 'x', '{"[1,3)"}', 'p', 1.000, 7, '{t,f}', '{0.5}');
            """;

    @ParameterizedTest
    @CsvSource({"offset-date-time, structure", "instant, string"})
    void aCopyIsTheSame(String timestamps, String json) throws Exception {
        try (TestDatabase database = Postgres.newest().database().run(SCHEMA);
                Connection connection = database.connect()) {
            Properties settings = new Properties();
            settings.putAll(java.util.Map.of("timestamps", timestamps, "json", json));
            Compiled compiled = Compiled.of(ModelGenerator.generate(
                            FactsReader.read(ReadBack.SYSTEM.read(connection)), CaseSettings.of("app", settings))
                    .files());
            Class<?> type = compiled.loadClass("app.Row");
            try (SessionFactory sessions = Validation.sessions(compiled, database)) {
                sessions.inTransaction(session -> session.persist(copy(session, type)));
            }
            assertThat(database.rows("select to_jsonb(row) - 'id' from row where id = 2"))
                    .isEqualTo(database.rows("select to_jsonb(row) - 'id' from row where id = 1"));
        }
    }

    private static Object copy(Session session, Class<?> type) {
        try {
            Object row = session.find(type, 1);
            Object copy = type.getConstructor().newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    field.set(copy, field.getName().equals("id") ? Integer.valueOf(2) : field.get(row));
                }
            }
            return copy;
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
