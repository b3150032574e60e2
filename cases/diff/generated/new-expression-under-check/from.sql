create table delta (note smallint, kind smallint default 3, price integer generated always as (coalesce(note, 7)) stored not null unique, check (price < 10));
