create table orders (
    id integer generated always as identity primary key,
    name text
);
