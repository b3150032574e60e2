create type unit as enum ('celsius', 'percent', 'volt');
create table sites (
    id integer primary key,
    name text not null,
    place point
);

create table devices (
    id integer primary key,
    site_id integer not null references sites (id),
    serial_number varchar(30) not null unique,
    settings json not null default '{}'
);
create table sensors (
    id integer primary key,
    device_id integer not null references devices (id),
    unit unit not null
);
create table alarms (
    id integer primary key,
    sensor_id integer not null references sensors (id),
    above real,
    mail text
);
create table measurements (
    sensor_id integer not null,
    site_id integer not null,
    at timestamptz not null,
    value real not null
);
create index measurements_at on measurements (at);
create view latest as select distinct on (sensor_id) sensor_id, at, value from measurements order by sensor_id, at desc;
create materialized view hours as
    select sensor_id, date_trunc('hour', at, 'UTC') as hour, avg(value) as average
    from measurements group by 1, 2;
create unique index hours_key on hours (sensor_id, hour);
create function is_alarming(a alarms, v real) returns boolean language sql immutable as $$ select v > a.above $$;
