create type mood as enum ('sad', 'glad');
create table diary (
    id integer primary key,
    mood mood default 'glad'
);
