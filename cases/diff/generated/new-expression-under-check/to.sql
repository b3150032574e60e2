-- A stored column is worked out by another expression, and its new values may break what its values obey.

create table delta (note smallint, kind smallint default 3, price integer generated always as (kind + kind) stored not null unique, check (price < 10));
