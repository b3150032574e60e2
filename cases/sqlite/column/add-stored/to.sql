-- A column worked out when the row is written.

create table users (
    id integer primary key,
    email text,
    domain text as (substr(email, instr(email, '@') + 1)) stored
);
