create type address as (
    street text,
    zip text
);

comment on column address.street is 'with number';
