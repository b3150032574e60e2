-- A column goes; everything that names it is there without it.

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table items (
    id integer primary key,
    kind text
);
create index items_price on items (kind);
create view listed as select id, kind from items;
create function named(k text) returns setof integer language sql stable
begin atomic
    select id from items where kind = k;
end;
create trigger items_note before update of kind on items for each row execute function note();
create policy own on items using (kind <> '');
alter table items add constraint sane check (kind <> '');
create statistics items_stats on kind, id from items;
