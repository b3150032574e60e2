-- A domain over a composite type is added.

create type amount as (
    value numeric,
    currency text
);
create domain positive_amount as amount check ((value).value > 0);
create table invoices (
    total positive_amount
);
