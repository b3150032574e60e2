create table plain (
    id integer
);

create function f(a integer) returns integer language sql immutable as $$ select $1 + 1 $$;

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create domain odd as integer check (f(value) % 2 = 0);
create table items (
    id integer primary key default f(1),
    odd odd,
    next integer generated always as (f(id)) stored,
    constraint small check (f(id) < 1000)
);
create index items_f on items (f(id)) where f(id) > 0;
create statistics items_stats on f(id), odd from items;
create view v as select f(id) as n from items;
create materialized view m as select f(1) as n;
create function g() returns integer language sql return f(2);
create function h(x integer default f(3)) returns integer language sql as $$ select x $$;
create trigger items_when before insert on items for each row when (f(new.id) > 0) execute function note();
create rule items_rule as on delete to items where f(old.id) > 0 do also delete from plain where id = f(old.id);
create policy p on items using (f(id) > 0);
create operator %% (rightarg = integer, function = f);
create aggregate total(integer) (sfunc = int4pl, stype = integer, finalfunc = f);
comment on function f(integer) is 'one more';
