-- A composite type that no table uses gets, loses and changes attributes.

create type address as (
    street text,
    zip varchar(10),
    country text
);
