create table orders (
    id bigint generated always as identity primary key,
    name text
);
