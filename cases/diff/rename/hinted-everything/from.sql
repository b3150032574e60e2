create table groups (id integer primary key);
create table people (
    id integer,
    fullname text default 'nobody',
    age integer,
    group_id integer references groups,
    span int4range,
    constraint pk primary key (id),
    constraint uq unique (fullname),
    constraint ck check (age > 0),
    constraint ex exclude using gist (span with &&)
);
create index ix_age on people (age);
create sequence numbers;
create table numbered (n bigint default nextval('numbers'));
create function twice(n integer) returns integer language sql immutable as 'select 2 * n';
create function twice(n bigint) returns bigint language sql immutable as 'select 2 * n';
create procedure rest() language sql as 'select 1';
create aggregate total(integer) (sfunc = int4pl, stype = integer, initcond = '0');
create view names as select id, fullname, twice(age) as aged from people;
create materialized view ages as select age from people;
create index ages_ix on ages (age);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger tr before insert on people for each row execute function note();
create policy p on people using (true);
create rule r as on delete to groups do also nothing;
create statistics s on id, age from people;
create domain d as integer constraint c check (value > 0);
create type mood as enum ('sad', 'glad');
create type pair as (a integer, b integer);
create table held (d d, mood mood default 'sad', pair pair);
create collation plain (locale = 'C');
create text search configuration words (copy = simple);
create publication pub for table groups;
create foreign data wrapper fdw;
create server srv foreign data wrapper fdw;
