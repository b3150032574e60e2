create type mood as enum ('sad', 'ok');

create table t (
    id integer primary key,
    moods mood[] not null default '{ok}'
);
