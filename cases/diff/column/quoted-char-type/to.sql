-- The one-byte type "char" is not char(1).

create table flags (
    id integer primary key,
    kind char(1)
);
