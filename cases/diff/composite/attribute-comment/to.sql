-- Comments on a composite type and on its attributes.

create type address as (
    street text,
    zip text
);

comment on type address is 'where people live';
comment on column address.zip is 'without country';
