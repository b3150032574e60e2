-- Things of every kind that can have another name have one, and hints say so.

create table groups (id integer primary key);
create table users ( -- stemma: renamed from people
    id integer,
    display_name text default 'nobody', -- stemma: renamed from people.fullname
    years integer, -- stemma: renamed from users.age
    team_id integer references groups, -- stemma: renamed from people.group_id
    span int4range,
    constraint users_pk primary key (id), -- stemma: renamed from people.pk
    constraint users_uq unique (display_name), -- stemma: renamed from uq
    constraint users_ck check (years > 0), -- stemma: renamed from people.ck
    constraint users_ex exclude using gist (span with &&) -- stemma: renamed from people.ex
);
create index users_years on users (years); -- stemma: renamed from ix_age
create sequence counter; -- stemma: renamed from numbers
create table numbered (n bigint default nextval('counter'));
create function doubled(n integer) returns integer language sql immutable as 'select 2 * n'; -- stemma: renamed from twice(integer)
create function twice(n bigint) returns bigint language sql immutable as 'select 2 * n';
-- stemma: renamed from rest
create procedure pause() language sql as 'select 1';
create aggregate summed(integer) (sfunc = int4pl, stype = integer, initcond = '0'); -- stemma: renamed from total
create view called as select id, display_name as fullname, doubled(years) as aged from users; -- stemma: renamed from names
create materialized view years as select years as age from users; -- stemma: renamed from ages
create index years_ix on years (age); -- stemma: renamed from ages_ix
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger tr2 before insert on users for each row execute function note(); -- stemma: renamed from people.tr
create policy p2 on users using (true); -- stemma: renamed from people.p
create rule r2 as on delete to groups do also nothing; -- stemma: renamed from groups.r
create statistics s2 on id, years from users; -- stemma: renamed from s
create domain e as integer constraint c2 check (value > 0); -- stemma: renamed from d
create type feeling as enum ( -- stemma: renamed from mood
    'gloomy', -- stemma: renamed from mood.sad
    'glad'
);
create type couple as ( -- stemma: renamed from pair
    x integer, -- stemma: renamed from pair.a
    b integer
);
create table held (d e, mood feeling default 'gloomy', pair couple);
create collation simple (locale = 'C'); -- stemma: renamed from plain
create text search configuration terms (copy = simple); -- stemma: renamed from words
create publication told for table groups; -- stemma: renamed from pub
create foreign data wrapper fdw2; -- stemma: renamed from fdw
create server far foreign data wrapper fdw2; -- stemma: renamed from srv
