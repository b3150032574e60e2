create type mood as enum ('sad', 'ok', 'happy');

create table diary (
    id integer primary key,
    mood mood default 'ok',
    moods mood[] default '{sad}'
);
