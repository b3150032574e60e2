-- A column leaves its enum type for text, and the type goes.

create table tickets (
    id integer primary key,
    state text default 'open'
);
