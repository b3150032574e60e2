-- postgres: 18+
-- A virtual column becomes a plain one; its values must be written down first.

create table lines (
    id integer primary key,
    price numeric not null,
    gross numeric
);
