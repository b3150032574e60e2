-- An identity key becomes a serial key of a larger type, with the sequence's own options.

create table t (
    id bigserial primary key,
    name text
);
