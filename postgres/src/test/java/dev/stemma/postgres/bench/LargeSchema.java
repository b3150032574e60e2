package dev.stemma.postgres.bench;

import java.util.ArrayList;
import java.util.List;

/// A large schema of ordinary shape: tables with keys, indexes, foreign keys and comments, partitions, views,
/// functions.
public final class LargeSchema {
    /// How many objects [#changes] changes.
    public static final int CHANGES = 50;

    private static final int TABLES_AT_ONCE = 1000;

    private LargeSchema() {}

    /// DDL of a schema with this many tables; the server writes most of it itself.
    public static String of(int tables) {
        return String.join(";\n", parts(tables));
    }

    /// The same in parts: one transaction would need too many locks for very many tables.
    public static List<String> parts(int tables) {
        List<String> parts = new ArrayList<>();
        parts.add("""
                create type state as enum ('new', 'open', 'closed');
                create function touch() returns trigger language plpgsql as $$ begin return new; end $$""");
        for (int first = 1; first <= tables; first += TABLES_AT_ONCE) {
            parts.add(tables(first, Math.min(tables, first + TABLES_AT_ONCE - 1)));
        }
        return parts;
    }

    private static String tables(int first, int last) {
        return """
                do $$
                begin
                    for i in %d..%d loop
                        execute format('create table t%%s (id bigint generated always as identity primary key,
                            parent_id bigint, name text not null, state state not null default ''new'',
                            amount numeric(10,2) check (amount > 0), tags text[] default ''{}'', created_at timestamptz default now())', i);
                        execute format('create index t%%s_name on t%%s (lower(name))', i, i);
                        execute format('create index t%%s_state on t%%s (state) where state <> ''closed''', i, i);
                        execute format('comment on table t%%s is ''table %%s''', i, i);
                        if i > 1 then
                            execute format('alter table t%%s add foreign key (parent_id) references t%%s (id)', i, i - 1);
                        end if;
                        if i %% 10 = 0 then
                            execute format('create view v%%s as select id, name from t%%s where amount > 10', i, i);
                            execute format('create function f%%s(a integer) returns integer language sql as ''select a + %%s''', i, i);
                            execute format('create trigger t%%s_touch before update on t%%s for each row execute function touch()', i, i);
                        end if;
                        if i %% 20 = 0 then
                            execute format('create table p%%s (id bigint, day date not null, note text) partition by range (day)', i);
                            execute format('create index p%%s_day on p%%s (day)', i, i);
                            execute format('create table p%%s_old partition of p%%s for values from (minvalue) to (''2020-01-01'')', i, i);
                            execute format('create table p%%s_new partition of p%%s for values from (''2020-01-01'') to (maxvalue)', i, i);
                        end if;
                    end loop;
                end $$
                """.formatted(first, last);
    }

    /// Changes of as many objects, scattered over the schema of this many tables (at least as many as changes).
    public static String changes(int tables) {
        return """
                do $$
                declare
                    n integer;
                begin
                    for i in 1..%1$d loop
                        n := i * (%2$d / %1$d);
                        case i %% 5
                            when 0 then execute format('alter table t%%s add column extra integer', n);
                            when 1 then execute format('drop index t%%s_name', n);
                            when 2 then execute format('alter table t%%s alter column created_at drop default', n);
                            when 3 then execute format('comment on table t%%s is ''changed''', n);
                            else execute format('alter table t%%s add constraint changed check (id > 0)', n);
                        end case;
                    end loop;
                end $$
                """.formatted(CHANGES, tables);
    }
}
