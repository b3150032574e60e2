-- A column changes its type under nearly everything that can name a column.

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table items (
    id integer primary key,
    price bigint not null default 1,
    kind text
);

create table log (
    price bigint
);
alter table items add constraint price_positive check (price > 0);
alter table items add constraint price_kind unique (price, kind);
alter table items add column doubled bigint generated always as (price * 2) stored;
create index items_price on items (price desc) include (kind);
create index items_sum on items ((price + id)) where price > 10;
create statistics items_stats on price, kind from items;
create view cheap as select id, price from items where price < 10;
create view cheapest as select min(price) as price from cheap;
create materialized view totals as select kind, sum(price) as total from items group by kind;
create unique index totals_kind on totals (kind);
create function priced(p bigint) returns setof integer language sql stable
begin atomic
    select id from items where price = p;
end;
create trigger items_when before update on items for each row when (old.price <> new.price) execute function note();
create trigger items_of after update of price on items for each row execute function note();
create rule items_log as on delete to items do also insert into log values (old.price);
alter table items enable row level security;
create policy affordable on items using (price < 1000);
comment on column items.price is 'in cents';
