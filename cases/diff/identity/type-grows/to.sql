-- An identity column becomes bigint, and its sequence with it.

create table orders (
    id bigint generated always as identity primary key,
    name text
);
