-- postgres: 16+
-- A generated column of the parent is inherited; the child computes it in another way.

create table parents (
    id integer not null,
    price integer
);

alter table parents add column total integer generated always as (price * 2) stored;
create table children (
    total integer generated always as (price * 3) stored
) inherits (parents);
