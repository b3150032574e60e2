create table place (
    id boolean,
    name text
);

create type visit as (
    place place
);
