create table users (
    id integer primary key,
    name text,
    email text
);

create view contacts as select id, name from users;

create function label(c contacts) returns text language sql stable as $$ select c.name || ' ' || c.id $$;
