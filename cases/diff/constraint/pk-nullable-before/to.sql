-- A nullable column becomes the primary key; on the way back it is nullable again.

create table codes (
    code text primary key
);
