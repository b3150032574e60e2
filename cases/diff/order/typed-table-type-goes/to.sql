-- A typed table stands on its own feet; its type goes.

create table people (
    name text,
    born date,
    primary key (name)
);
