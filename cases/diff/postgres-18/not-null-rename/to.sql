-- postgres: 18+
-- A NOT NULL constraint only has another name; one goes from the default name to a chosen one.

create table users (
    id integer primary key,
    name text constraint name_must_be_there not null,
    email text constraint email_there not null
);
