package dev.stemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DumpTextTest {
    private static final String SCHEMA = """
            create table orders (id integer primary key, "note,x" text default 'a, b', total numeric not null);
            alter table orders alter note_x set storage external;
            create view cheap as select id from orders where total < 10;
            create function f() returns text language sql as $$
            select 'x'

            -- Name: not an entry
            $$;
            grant select on orders to reader; grant all on orders to writer;
            """.replace("note_x", "\"note,x\"");

    @ParameterizedTest
    @MethodSource("dev.stemma.testkit.Postgres#majors")
    void isTheSameWhateverTheWayWas(int major) {
        PgDump witness = PgDump.forMajor(major).orElse(null);
        assumeTrue(witness != null, "no pg_dump for " + major);
        Postgres postgres = Postgres.major(major).withRoles("reader", "writer");
        try (TestDatabase one = postgres.database();
                TestDatabase other = postgres.database()) {
            one.run(SCHEMA);
            other.run("""
                    create table orders (total numeric not null, id integer);
                    grant all on orders to writer; grant select on orders to reader;
                    create view cheap as select id from orders where total < 10;
                    alter table orders add "note,x" text default 'a, b';
                    alter table orders alter "note,x" set storage external;
                    alter table orders add primary key (id);
                    create function f() returns text language sql as $$
                    select 'x'

                    -- Name: not an entry
                    $$;
                    """);
            String text = witness.witness(one.address());
            assertThat(text).isEqualTo(witness.witness(other.address()));
            assertThat(text)
                    .contains("\n    id integer NOT NULL\n", "select 'x'\n\n-- Name: not an entry\n")
                    .doesNotContain("restrict ")
                    .doesNotContain("Dumped")
                    .doesNotContain("SET default");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alter table t alter a set default 1
                    alter table t alter a set not null
                    alter table t rename a to c
                    comment on column t.a is 'x'
                    create index on t (a)
                    alter table t replica identity full
                    alter view v set (security_barrier)
                    """)
    void seesWhatChanges(String change) {
        PgDump witness = PgDump.forMajor(18).orElse(null);
        assumeTrue(witness != null, "no pg_dump for 18");
        try (TestDatabase database = Postgres.newest().database()) {
            database.run("create table t (a integer, b text); create view v as select 1 as one");
            String before = witness.witness(database.address());
            database.run(change);
            assertThat(witness.witness(database.address())).isNotEqualTo(before);
        }
    }
}
