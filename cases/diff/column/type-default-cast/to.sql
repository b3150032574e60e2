-- The type changes under a default that cannot be cast by itself; the default changes with it.

create table jobs (
    id integer primary key,
    priority integer not null default 5
);
