-- All keys of a schema grow from integer to bigint at once: twelve tables, all foreign keys, under views, functions,
-- triggers, policies and a partitioned table.

create domain key as bigint;
create table countries (id bigint primary key, name text);
create table cities (id bigint primary key, country_id bigint not null references countries);
create table streets (id bigint primary key, city_id bigint not null references cities on delete cascade);
create table houses (id bigint primary key, street_id bigint not null references streets, number text);
create table people (id bigserial primary key, house_id bigint references houses, mother_id bigint references people, father_id bigint references people);
create table cats (id bigint generated always as identity primary key, owner_id bigint not null references people on delete cascade);
create table visits (cat_id bigint references cats, house_id bigint references houses, at timestamptz, primary key (cat_id, house_id, at));
create table notes (id key primary key, person_id key references people (id));
create table events (id bigint not null, at date not null, person_id bigint references people, primary key (id, at)) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table links (a bigint, b bigint, primary key (a, b), foreign key (a) references people, foreign key (b) references people, check (a < b));
create table keys (ids bigint[] not null default '{}', pair int8range);
create table labels (person_id bigint primary key references people, label text generated always as ('p' || (person_id % 10)::text) stored);
create function house_of(person bigint) returns bigint language sql stable begin atomic select house_id from people where id = person; end;

create view addresses as select p.id, h.number, s.city_id from people p join houses h on h.id = house_id join streets s on s.id = street_id;
create view city_people as select c.id, count(a.id) as people from cities c left join addresses a on a.city_id = c.id group by c.id;
create materialized view neighbours as select a.id as a, b.id as b from people a join people b using (house_id) where a.id < b.id;
create unique index neighbours_key on neighbours (a, b);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger people_move before update of house_id on people for each row when (old.house_id <> new.house_id) execute function note();
alter table cats enable row level security;
create policy own on cats using (owner_id = current_setting('app.person')::integer);
create rule no_links as on delete to links where old.a = 0 do instead nothing;
create index people_parents on people (mother_id, father_id) where mother_id is not null;
create index people_odd on people ((id % 2));
create statistics people_stats on mother_id, father_id from people;
