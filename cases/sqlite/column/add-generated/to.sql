-- A column worked out when it is read.

create table users (
    id integer primary key,
    email text,
    domain text generated always as (substr(email, instr(email, '@') + 1)) virtual
);
