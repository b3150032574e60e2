create table people (
    id integer primary key,
    first_name text not null,
    last_name text not null
);
