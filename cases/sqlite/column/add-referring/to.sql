-- A column that refers to another table.

create table users (
    id integer primary key,
    email text,
    team_id integer references team (id) on delete set null
);
create table team (id integer primary key);
