create type fax as (
    number text
);
