-- Measurements move into partitions by month with sub-partitions by site, summaries become materialized views over
-- them, devices get a tree and their settings become jsonb.

create type unit as enum ('celsius', 'percent', 'volt');
create table sites (
    id integer primary key,
    name text not null,
    place point
);

create table devices (
    id integer primary key,
    parent_id integer references devices (id) on delete cascade,
    site_id integer not null references sites (id),
    serial_number varchar(30) not null unique,
    settings jsonb not null default '{}',
    installed_at timestamptz default now()
);
create index devices_settings on devices using gin (settings jsonb_path_ops);
create table sensors (
    id integer primary key,
    device_id integer not null references devices (id) on delete cascade,
    unit unit not null,
    range numrange not null default '(,)'
);
create table alarms (
    id integer primary key,
    sensor_id integer not null references sensors (id) on delete cascade,
    above double precision,
    below double precision,
    mails text[] not null default '{}',
    check (above is not null or below is not null)
);
create table measurements (
    sensor_id integer not null,
    site_id integer not null,
    at timestamptz not null,
    value real not null,
    primary key (sensor_id, site_id, at)
) partition by range (at);
create table measurements_2024 partition of measurements
    for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00') partition by hash (site_id);
create table measurements_2024_0 partition of measurements_2024 for values with (modulus 2, remainder 0);
create table measurements_2024_1 partition of measurements_2024 for values with (modulus 2, remainder 1);
create table measurements_rest partition of measurements default;
create index measurements_at on measurements using brin (at) with (pages_per_range = 64);
create index measurements_site on measurements (site_id, at desc);
create statistics measurements_stats on sensor_id, site_id from measurements;
create view latest as
    select distinct on (sensor_id) sensor_id, at, value, site_id from measurements order by sensor_id, at desc;
create materialized view hours as
    select sensor_id, date_trunc('hour', at, 'UTC') as hour, avg(value) as average, min(value) as low, max(value) as high
    from measurements group by 1, 2;
create unique index hours_key on hours (sensor_id, hour);
create materialized view days as
    select sensor_id, date_trunc('day', hour, 'UTC') as day, avg(average) as average from hours group by 1, 2 with no data;
create unique index days_key on days (sensor_id, day);
create function is_alarming(a alarms, v double precision) returns boolean language sql immutable as $$
    select v > a.above or v < a.below
$$;
create view alarming as
    select a.id, l.value from alarms a join latest l using (sensor_id) where is_alarming(a, l.value::double precision);
