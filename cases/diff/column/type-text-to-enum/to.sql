-- A text column with a default becomes an enum column with a default.

create type mood as enum ('sad', 'ok', 'happy');

create table diary (
    id integer primary key,
    mood mood default 'ok'
);
