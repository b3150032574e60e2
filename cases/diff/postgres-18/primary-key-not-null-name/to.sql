-- postgres: 18+
-- The NOT NULL behind a primary key has a chosen name.

create table users (
    id integer constraint id_there not null primary key
);
