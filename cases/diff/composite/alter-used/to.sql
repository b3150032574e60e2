-- A composite type in use gets an attribute, loses one, and one changes its type.

create type address as (
    street text,
    zip varchar(10),
    country text
);

create table people (
    id integer primary key,
    home address
);
create function street_of(a address) returns text language sql immutable as $$ select (a).street $$;
create view streets as select id, (home).street from people;
