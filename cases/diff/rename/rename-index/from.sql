create table users (
    id integer primary key,
    name text
);

create index ix_name on users (name);
