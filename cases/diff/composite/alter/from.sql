create type address as (
    street text,
    fax text,
    zip varchar(5)
);
