-- The key is a plain number and the number an identity, then the other way round.

create table t (
    id integer primary key generated always as identity,
    number integer not null
);
