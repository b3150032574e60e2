-- A foreign key pointed at one unique key and points at another of the same table; the first one goes.

create table users (
    id integer primary key,
    login text not null
);
create table posts (
    author integer references users (id)
);
