create table tickets (
    id serial primary key,
    name text
);
