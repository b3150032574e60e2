create type level as enum ('low', 'odd', 'mid', 'high');

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create function next_level(l level) returns level language sql immutable as $$ select 'high'::level $$;
create function levels() returns level[] language sql immutable return array['low', 'high']::level[];
create domain important as level check (value >= 'mid');
create type measure as (
    at timestamptz,
    level level
);
create type level_range as range (
    subtype = level
);
create table readings (
    id integer primary key,
    level level not null default 'low',
    others level[] not null default '{low,mid}',
    worst important,
    seen measure,
    span level_range,
    constraint not_low check (level > 'low' or id > 0),
    unique (level, id)
);
create index readings_high on readings (level) where level = 'high';
create view high as select id, level from readings where level = any (array['mid', 'high']::level[]);
create materialized view counts as select level, count(*) as n from readings group by level;
create unique index counts_level on counts (level);
create trigger readings_when before update on readings for each row when (new.level = 'high') execute function note();
create policy calm on readings using (level <> 'high');
create function rank(l level) returns integer language sql immutable as $$ select case l when 'low' then 0 else 1 end $$;
create cast (level as integer) with function rank(level);
create aggregate highest(level) (sfunc = enum_larger, stype = level);
comment on type level is 'how loud';
