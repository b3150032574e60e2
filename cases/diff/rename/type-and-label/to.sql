-- An enum and one of its labels have other names, and the column follows.

create type feeling as enum ('sad', 'happy');
create table diary (
    id integer primary key,
    mood feeling default 'happy'
);
