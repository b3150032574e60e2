-- The same columns in another order: no difference unless asked for.

create table users (
    email text,
    id integer primary key,
    name text
);
