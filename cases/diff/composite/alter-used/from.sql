create type address as (
    street text,
    zip varchar(5),
    fax text
);

create table people (
    id integer primary key,
    home address
);
create function street_of(a address) returns text language sql immutable as $$ select (a).street $$;
create view streets as select id, (home).street from people;
