-- A function takes rows of a view, and the view changes.

create table users (
    id integer primary key,
    name text,
    email text
);

create view contacts as select id, email, name from users;

create function label(c contacts) returns text language sql stable as $$ select c.name || ' ' || c.id $$;
