-- An array of an enum becomes an array of text, with a default.

create type mood as enum ('sad', 'ok');

create table t (
    id integer primary key,
    moods text[] not null default '{ok}'
);
