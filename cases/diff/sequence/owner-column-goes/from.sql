create table a (
    id serial,
    name text
);
