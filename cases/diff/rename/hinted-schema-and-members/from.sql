create schema app;
create type app.mood as enum ('sad', 'glad');
create table app.people (
    id integer primary key,
    fullname text,
    mood app.mood
);
create function app.twice(n integer) returns integer language sql immutable as 'select 2 * n';
create view app.names as select fullname from app.people;
create table app.stays (id integer);
