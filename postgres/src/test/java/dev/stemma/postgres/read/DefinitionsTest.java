package dev.stemma.postgres.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written of indexes and constraints from their parts is what the server prints itself. `-Ddefinitions=all`
/// also looks at every case.
class DefinitionsTest {
    private static final boolean ALL = System.getProperty("definitions", "").equals("all");

    private static final String ODD_KEYS = """
            create collation backwards from "C";
            create domain code as text;
            create domain number as integer;
            create type mood as enum ('sad', 'ok');
            create table "Odd table" (id integer, "select" text, plain varchar(10), "system_user" name, note text collate "C",
                fixed char(3), code code, number number, mood mood, tags text[], more citext, place inet, net cidr, kin regclass,
                period tsrange, doc jsonb, primary key ("select", id) include (plain), check (id > 0) no inherit,
                unique (number, code) deferrable initially deferred);
            create index on "Odd table" ("select" desc, plain asc nulls first, "system_user" desc nulls last);
            create unique index on "Odd table" (note) include ("select", id) where "select" <> 'x' and id > 3;
            create index on "Odd table" (note collate "default", "select" collate "C", plain collate backwards);
            create index on "Odd table" ("select" text_pattern_ops, plain varchar_pattern_ops, plain text_ops, fixed bpchar_pattern_ops);
            create index on "Odd table" (plain varchar_ops, "system_user" name_ops, code text_ops, code, number, number int4_ops);
            create index on "Odd table" (mood, tags, more, more text_ops, period, place, net, kin);
            create index on "Odd table" using hash (mood);
            create index on "Odd table" using hash (tags);
            create index on "Odd table" using hash (plain varchar_pattern_ops);
            create index on "Odd table" using gin (doc jsonb_path_ops, tags);
            create index on "Odd table" using gist (net inet_ops);
            create index on "Odd table" using brin (id) with (pages_per_range = 7);
            create index on "Odd table" (id) with (fillfactor = 55);
            create index on "Odd table" ((case when id > 3 then note end), lower(note)) where case when id > 3 then true else false end;
            create index on "Odd table" (id) where case when id > 3 then true else false end;
            create table part (a integer, b integer, primary key (a, b)) partition by range (a);
            create index on part (b, a);
            create table part_one partition of part for values from (0) to (10);
            create table child (a integer, b integer, constraint "to the whole" foreign key (a, b) references part on update cascade on delete set null
                deferrable, foreign key (b, a) references part match full on delete restrict on update set default not valid);
            alter table child add constraint late check (a > b) not valid;
            create table rooms (id integer, during tsrange, exclude using gist (during with &&) where (id > 0) deferrable);
            """;

    private static final String SINCE_15 = """
            create table sets (a integer unique nulls not distinct, b integer, c integer,
                foreign key (a, b) references part on delete set null (b));
            create unique index on sets (b, c) nulls not distinct where a > 0;
            """;

    private static final String SINCE_18 = """
            create table stays (room int4range, during daterange, primary key (room, during without overlaps));
            create table visits (room int4range, during daterange, foreign key (room, period during) references stays (room, period during));
            alter table visits add constraint loose check (room is not null) not enforced;
            """;

    private static final String SERVERS_OWN = """
            with owned as (select objid from pg_depend where deptype = 'e')
            select n.nspname || ' ' || t.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
              from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
             where c.conrelid >= 16384 and c.contype not in ('n', 't') and not (c.contype = 'f' and c.conparentid <> 0)
               and t.oid not in (select objid from owned)
            union all
            select n.nspname || ' ' || t.relname || ' ' || c.relname || ' ' || pg_get_indexdef(i.indexrelid)
              from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
              join pg_namespace n on n.oid = t.relnamespace
             where i.indexrelid >= 16384 and n.nspname <> 'pg_toast' and t.oid not in (select objid from owned)
               and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            """;

    static Stream<Postgres> servers() {
        return Stream.of(Postgres.oldest(), Postgres.newest());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void ofOddKeys(Postgres server) throws SQLException {
        String citext = "create extension citext;\n";
        String since = (server.major() >= 15 ? SINCE_15 : "") + (server.major() >= 18 ? SINCE_18 : "");
        assertEqual(server, citext + ODD_KEYS + since);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void ofCases(Postgres server) throws SQLException {
        for (Case one : Cases.diff()) {
            if (one.runsOn(server.major()) && isLookedAt(one)) {
                assertEqual(server, one.to());
            }
        }
    }

    /// A database with a subscription could not be dropped.
    private static boolean isLookedAt(Case one) {
        return ALL && !one.name().startsWith("subscription/") || one.name().equals("large/strange");
    }

    private static void assertEqual(Postgres server, String sql) throws SQLException {
        try (TestDatabase database = server.database();
                Connection connection = database.connect()) {
            new PostgresSystem().scripts().run(connection, "schema.sql", sql);
            assertThat(ours(connection)).as(sql).containsExactlyInAnyOrderElementsOf(serversOwn(connection));
        }
    }

    private static List<String> ours(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (SchemaObject object :
                new CatalogReader("stemma").read(connection).objects().values()) {
            if (object instanceof Index index) {
                lines.add(line(index, index.definition()));
            } else if (object instanceof Constraint key && key.id().root().kind() == Kind.TABLE) {
                lines.add(line(key, key.definition()));
            }
        }
        return lines;
    }

    private static List<String> serversOwn(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
            ResultSet rows = statement.executeQuery(SERVERS_OWN);
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static String line(SchemaObject object, String definition) {
        String table = object.id().root().schema() + " " + object.id().root().name();
        return table + " " + object.id().name() + " " + definition;
    }
}
