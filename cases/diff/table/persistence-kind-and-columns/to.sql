-- A table becomes UNLOGGED, gets a column, loses another and changes the type of a third.

create unlogged table cache (
    key text primary key,
    value text,
    hits bigint not null default 0
);
