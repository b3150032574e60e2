create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table items (
    id integer primary key,
    kind text,
    price integer
);
create index items_price on items (price, kind);
create view listed as select id, kind, price from items;
create function named(k text) returns setof integer language sql stable
begin atomic
    select id from items where kind = k and price > 0;
end;
create trigger items_note before update of kind, price on items for each row execute function note();
create policy own on items using (kind <> '' and price > 0);
alter table items add constraint sane check (kind <> '' or price > 0);
create statistics items_stats on kind, price from items;
