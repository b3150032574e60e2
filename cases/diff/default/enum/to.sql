-- The default of an enum column moves from one label to another.

create type mood as enum ('sad', 'ok', 'happy');

create table diary (
    id integer primary key,
    mood mood default 'happy',
    moods mood[] default '{ok,happy}'
);
