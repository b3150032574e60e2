-- A schema has another name, and so have things in it; hints may call them by the old place or by the new one.

create schema core; -- stemma: renamed from app
create type core.feeling as enum ( -- stemma: renamed from app.mood
    'gloomy', -- stemma: renamed from core.feeling.sad
    'glad'
);
create table core.users ( -- stemma: renamed from core.people
    id integer primary key,
    display_name text, -- stemma: renamed from app.people.fullname
    mood core.feeling
);
create function core.doubled(n integer) returns integer language sql immutable as 'select 2 * n'; -- stemma: renamed from app.twice
create view core.names as select display_name as fullname from core.users;
create table core.stays (id integer);
