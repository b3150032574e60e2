create table account (
    id integer,
    name text
);
grant select, references on account to public;
grant references (name) on account to public;
