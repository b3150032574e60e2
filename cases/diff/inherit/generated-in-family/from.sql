-- postgres: 16+

create table parents (
    id integer not null,
    price integer
);

create table children () inherits (parents);
